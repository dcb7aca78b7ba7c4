import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { countWords } from './brief.ts';
import { onEscape, onSubmit, typed } from './fields.ts';
import { markedText, unknownSources } from './marked.ts';
import { useDesk } from './state.ts';
import { useSubmission } from './submission.ts';
import { Trouble } from './trouble.ts';
import type { Section } from './wire.ts';
import { words } from './words.ts';

/** What stands in the section's place when somebody changed it while its form was open. */
const Standing = ({ section }: { section: Section }): ComponentChild =>
  h(
    'div',
    { class: 'standing', role: 'status' },
    h('p', null, words.edit.changed),
    h('blockquote', { class: 'serif' }, markedText(section)),
  );

/** Rewrites a section, which makes a new revision of it. */
export function EditForm({
  section,
  done,
}: {
  section: Section;
  done: () => void;
}): ComponentChild {
  const { desk, actions } = useDesk();
  const [headline, setHeadline] = useState(section.headline ?? '');
  const [text, setText] = useState(markedText(section));
  const standing = section.call
    ? [section.call.label, section.call.url].filter(Boolean).join(' ')
    : '';
  const [call, setCall] = useState(standing);
  const [opened] = useState(section.revision);
  const { busy, trouble, submit } = useSubmission(done);
  const rubric = desk.about.rubrics.find(({ key }) => key === section.rubric);
  const aim = rubric?.words;
  const total = countWords(text.replace(/\[[\d, ]+\]$/gmu, ''));
  const unknown = unknownSources(text, section.sources.length);
  const save = (): void => {
    const title = headline.trim();
    const retitled = title !== (section.headline ?? '');
    submit(() =>
      actions.edit({
        section: section.id,
        revision: section.revision,
        ...(retitled ? { headline: title } : {}),
        text: text.trim(),
        ...(call === standing ? {} : { call: call.trim() }),
      }),
    );
  };
  return h(
    'form',
    {
      class: 'stack edit-form',
      onSubmit: onSubmit(save),
      onKeyDown: onEscape(done),
    },
    h(
      'label',
      null,
      words.edit.headline,
      h('input', {
        class: 'serif',
        value: headline,
        maxLength: 200,
        onInput: typed(setHeadline),
      }),
    ),
    h(
      'label',
      null,
      words.edit.text,
      h('textarea', {
        class: 'serif',
        value: text,
        rows: section.parts ? 24 : 9,
        required: true,
        onInput: typed(setText),
      }),
    ),
    rubric?.kind === 'promo'
      ? h(
          'label',
          null,
          words.edit.call,
          h('input', { value: call, maxLength: 500, onInput: typed(setCall) }),
        )
      : null,
    h(
      'p',
      { class: `hint ${aim && (total < aim[0] || total > aim[1]) ? 'off-length' : ''}` },
      words.edit.length(total, aim),
    ),
    section.parts ? h('p', { class: 'hint' }, words.edit.lead) : null,
    section.parts
      ? h('p', { class: 'hint' }, words.edit.sources(section.sources.map(({ medium }) => medium)))
      : null,
    h(Trouble, {
      why: unknown.length > 0 ? words.edit.unknown(unknown, section.sources.length) : trouble,
    }),
    section.revision === opened || busy ? null : h(Standing, { section }),
    h('p', { class: 'hint' }, words.edit.warning),
    h(
      'div',
      { class: 'form-row' },
      h(
        'button',
        {
          type: 'submit',
          class: 'button',
          disabled: busy || text.trim() === '' || unknown.length > 0,
        },
        words.edit.save,
      ),
      h('button', { type: 'button', class: 'button quiet', onClick: done }, words.page.cancel),
    ),
  );
}

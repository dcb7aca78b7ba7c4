import { type ComponentChild, h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countWords } from './brief.ts';
import {
  type Draft,
  type Fields,
  isTyped,
  openDraft,
  savedFields,
  standingFields,
  typedIn,
} from './draft.ts';
import { draftOf, forgetDraft, keepDraft } from './drafts.ts';
import { onEscape, onSubmit, typed } from './fields.ts';
import { holdCaret, holdForm, letGo, takeHold } from './heldform.ts';
import { unknownSources } from './marked.ts';
import { Standing } from './standing.ts';
import { useDesk } from './state.ts';
import { useSubmission } from './submission.ts';
import { Trouble } from './trouble.ts';
import type { Section } from './wire.ts';
import { words } from './words.ts';

/** Rewrites a section, which makes a new revision of it; what is typed is kept until it is saved or given up. */
export function EditForm({
  issue,
  section,
  done,
}: {
  issue: number;
  section: Section;
  done: () => void;
}): ComponentChild {
  const { desk, actions } = useDesk();
  const { person } = desk;
  const { link } = section;
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<Draft>(() => ({
    ...(draftOf(person, link) ?? openDraft(issue, section)),
    open: true,
  }));
  const standing = standingFields(section);
  const { headline, text, call } = { ...standing, ...draft.typed };
  const change = (next: Draft): void => {
    setDraft(next);
    keepDraft(person, next);
  };
  const take = (field: keyof Fields) =>
    typed((value) => change(typedIn(draft, section, field, value)));
  const { busy, trouble, submit } = useSubmission(() => {
    forgetDraft(person, link);
    done();
  });
  const leave = (): void => {
    if (isTyped(draft)) keepDraft(person, { ...draft, open: false });
    else forgetDraft(person, link);
    done();
  };
  useLayoutEffect(() => {
    keepDraft(person, draft);
    takeHold(area.current, link);
  }, []);
  const rubric = desk.about.rubrics.find(({ key }) => key === section.rubric);
  const aim = rubric?.words;
  const total = countWords(text.replace(/\[[\d, ]+\]$/gmu, ''));
  const unknown = unknownSources(text, section.sources.length);
  const { id, revision, parts, sources } = section;
  const save = (): void =>
    submit(() => actions.edit({ section: id, revision, ...savedFields(draft, section) }));
  return h(
    'form',
    {
      class: 'stack edit-form',
      onSubmit: onSubmit(save),
      onKeyDown: onEscape(leave),
      onFocusIn: () => holdForm(link),
      onFocusOut: (event: FocusEvent & { currentTarget: HTMLElement }) =>
        letGo(event.currentTarget, event),
    },
    h(
      'label',
      null,
      words.edit.headline,
      h('input', {
        class: 'serif',
        value: headline,
        maxLength: 200,
        onInput: take('headline'),
      }),
    ),
    h(
      'label',
      null,
      words.edit.text,
      h('textarea', {
        class: 'serif',
        ref: area,
        value: text,
        rows: parts ? 24 : 9,
        required: true,
        onInput: take('text'),
        onSelect: ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) =>
          holdCaret(currentTarget),
      }),
    ),
    rubric?.kind === 'promo' || draft.typed.call !== undefined
      ? h(
          'label',
          null,
          words.edit.call,
          h('input', { value: call, maxLength: 500, onInput: take('call') }),
        )
      : null,
    h(
      'p',
      { class: `hint ${aim && (total < aim[0] || total > aim[1]) ? 'off-length' : ''}` },
      words.edit.length(total, aim),
    ),
    parts ? h('p', { class: 'hint' }, words.edit.lead) : null,
    parts
      ? h('p', { class: 'hint' }, words.edit.sources(sources.map(({ medium }) => medium)))
      : null,
    h(Trouble, {
      why: unknown.length > 0 ? words.edit.unknown(unknown, sources.length) : trouble,
    }),
    revision === draft.revision || !isTyped(draft) || busy ? null : h(Standing, { section }),
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
      h('button', { type: 'button', class: 'button quiet', onClick: leave }, words.page.close),
      isTyped(draft)
        ? h(
            'button',
            {
              type: 'button',
              class: 'link-button',
              onClick: () => {
                change(openDraft(issue, section));
                area.current?.focus();
              },
            },
            words.edit.giveUp,
          )
        : null,
    ),
  );
}

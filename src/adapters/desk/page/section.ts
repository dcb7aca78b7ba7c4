import { type ComponentChild, h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { CallLine, FactsButton, Signature } from './brief.ts';
import { CheckedText } from './checkedtext.ts';
import { draftOf } from './drafts.ts';
import { EditForm } from './editform.ts';
import { takeLostFocus } from './fields.ts';
import { Findings } from './findings.ts';
import { holdForm } from './heldform.ts';
import { History } from './history.ts';
import { Icon } from './icons.ts';
import { sectionAnchor } from './places.ts';
import { Away, hostOf } from './richtext.ts';
import { SectionMenu } from './sectionmenu.ts';
import { useDesk } from './state.ts';
import { TallyView } from './tally.ts';
import { ThreadNotes } from './threadnotes.ts';
import type { Issue, Section } from './wire.ts';
import { words } from './words.ts';

function Sources({ section }: { section: Section }): ComponentChild {
  return h(
    'p',
    { class: 'sources' },
    section.sources.map(({ url, title, medium }, i) =>
      h(
        'span',
        { key: url, class: 'source' },
        section.parts ? `${i + 1}. ` : null,
        h(Away, { url }, title || hostOf(url)),
        h('span', { class: 'source-medium' }, medium),
      ),
    ),
  );
}

/** A section as readers will see it, and below it what the newsroom does with it. */
export function SectionView({
  issue,
  section,
}: {
  issue: Issue;
  section: Section;
}): ComponentChild {
  const { desk } = useDesk();
  const { id, number, title, headline, text, state, findings, link, call } = section;
  const published = issue.state === 'published';
  const draft = published ? undefined : draftOf(desk.person, link);
  const [edited, setEdited] = useState(draft?.open === true);
  const left = useRef(false);
  const [remembering, setRemembering] = useState(false);
  const told = new Set([link, ...section.sources.map((source) => source.link)]);
  const editing = edited && !published;
  const edit = (): void => {
    holdForm(link);
    setEdited(true);
  };
  const leave = (): void => {
    left.current = true;
    setEdited(false);
  };
  return h(
    'article',
    {
      id: sectionAnchor(id),
      class: `section section-${state}`,
      tabIndex: -1,
      'aria-label': words.section.label(number, title),
      'data-section': id,
      'data-number': number,
      'data-state': state,
      'data-revision': section.revision,
    },
    h('span', { class: 'section-number', 'aria-hidden': 'true' }, number),
    editing
      ? h(EditForm, { issue: issue.number, section, done: leave })
      : h(
          'div',
          { class: 'section-read' },
          headline ? h('h4', { class: 'section-headline' }, headline) : null,
          h(CheckedText, { text, findings, parts: section.parts, sources: section.sources }),
          call ? h(CallLine, { call, url: section.sources[0]?.url ?? '' }) : null,
          h(Sources, { section }),
        ),
    h(
      'footer',
      { class: 'section-foot' },
      h(
        'div',
        { class: 'section-actions' },
        h('span', { class: `badge state-${state}` }, words.section.states[state]),
        h(FactsButton, { link, brief: section, sources: section.sources }),
        h('span', { class: 'spring' }),
        published || editing
          ? null
          : h(
              'button',
              {
                type: 'button',
                class: 'tool',
                ref: left.current ? takeLostFocus : null,
                onClick: edit,
              },
              h(Icon, { name: 'pen' }),
              words.section.edit,
            ),
        h(
          'button',
          { type: 'button', class: 'tool', onClick: () => setRemembering(true) },
          h(Icon, { name: 'clock' }),
          words.section.history,
        ),
        published ? null : h(SectionMenu, { issue, section }),
      ),
      draft && !editing ? h('p', { class: 'hint' }, words.edit.kept) : null,
      h(
        'p',
        { class: 'section-signature' },
        h(Signature, {
          writer: section.writer,
          ...(section.tokens ? { tokens: section.tokens } : {}),
          ...(section.note ? { note: section.note } : {}),
        }),
      ),
      section.redrafting
        ? h(
            'p',
            { class: 'section-writing', role: 'status' },
            words.section.redrafting([...new Set(section.redrafting.map(({ name }) => name))]),
          )
        : null,
      h(TallyView, { section }),
      h(ThreadNotes, { links: desk.links.filter(({ id: one }) => told.has(one)) }),
      h(Findings, { findings, ...(published ? {} : { section: id }) }),
    ),
    remembering
      ? h(History, { number: issue.number, section, close: () => setRemembering(false) })
      : null,
  );
}

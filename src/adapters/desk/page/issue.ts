import { type ComponentChild, h } from 'preact';
import { useBusy } from './busy.ts';
import { Downloads } from './downloads.ts';
import { countFitting } from './fitting.ts';
import { Emoji, Leaf } from './icons.ts';
import { LooseDrafts } from './loosedrafts.ts';
import { Masthead } from './masthead.ts';
import { SectionView } from './section.ts';
import { useDesk } from './state.ts';
import type { Issue, Rubric } from './wire.ts';
import { words } from './words.ts';

function RubricView({
  rubric,
  issue,
}: {
  rubric: Pick<Rubric, 'key' | 'title' | 'emoji'>;
  issue: Issue;
}): ComponentChild {
  const { desk } = useDesk();
  const sections = issue.sections.filter((section) => section.rubric === rubric.key);
  return h(
    'section',
    {
      class: `rubric${sections.length === 0 ? ' rubric-empty' : ''}`,
      tabIndex: -1,
      'aria-label': rubric.title,
      'data-rubric': rubric.key,
    },
    h(
      'h3',
      { class: 'rubric-title' },
      rubric.emoji ? h(Emoji, { name: rubric.emoji }) : null,
      rubric.title,
    ),
    sections.length === 0
      ? h('p', { class: 'empty' }, words.issue.emptyRubric)
      : sections.map((section) =>
          h(SectionView, { key: `${section.id} ${desk.person.name}`, issue, section }),
        ),
  );
}

function Compose({ label }: { label: string }): ComponentChild {
  const { actions } = useDesk();
  const [busy, run] = useBusy();
  return h(
    'button',
    {
      type: 'button',
      class: 'button',
      disabled: busy,
      onClick: () => run(() => actions.send('/jungle draft')),
    },
    label,
  );
}

function BlankIssue({
  ready,
  rubrics,
}: {
  ready: number;
  rubrics: readonly Rubric[];
}): ComponentChild {
  return h(
    'div',
    { class: 'blank' },
    h(Leaf, null),
    h('h2', { id: 'issue-title', tabIndex: -1 }, words.issue.noneTitle),
    h('p', null, words.issue.noneText(ready)),
    ready > 0 ? h(Compose, { label: words.issue.compose }) : null,
    h(
      'ul',
      { class: 'blank-rubrics' },
      rubrics.map(({ key, title, emoji }) =>
        h('li', { key }, h(Emoji, { name: emoji ?? 'bookmark' }), title),
      ),
    ),
  );
}

/** The issue as readers will see it, or the blank page before the first draft. */
export function IssuePane(): ComponentChild {
  const { desk } = useDesk();
  const { issue, issues, about, links } = desk;
  if (issues === undefined)
    return h('div', { class: 'sheet loading' }, h('p', { class: 'hint' }, words.page.loading));
  const placed = new Set(issue?.sections.map(({ link }) => link));
  const pool = links.filter(({ id, state }) => state === 'ready' && !placed.has(id));
  const ready = pool.length;
  const fitting = countFitting(pool, issue?.sections ?? [], about.rubrics);
  if (!issue) return h('div', { class: 'sheet' }, h(BlankIssue, { ready, rubrics: about.rubrics }));
  const known = new Set(about.rubrics.map(({ key }) => key));
  const others = issue.sections.filter(({ rubric }) => !known.has(rubric));
  const rubrics = [
    ...about.rubrics,
    ...others.map(({ rubric, title }) => ({ key: rubric, title })),
  ];
  return h(
    'div',
    { class: `sheet sheet-${issue.state}` },
    h(Masthead, { issue }),
    h(LooseDrafts, { issue }),
    rubrics.map((rubric) => h(RubricView, { key: rubric.key, rubric, issue })),
    issue.state !== 'published' && fitting > 0
      ? h('p', { class: 'fill' }, h(Compose, { label: words.issue.fill(fitting) }))
      : null,
    issue.state === 'published' && ready > 0
      ? h('p', { class: 'fill' }, h(Compose, { label: words.issue.compose }))
      : null,
    h(Downloads, { issue }),
  );
}

import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { day } from './dates.ts';
import { typed } from './fields.ts';
import { History } from './history.ts';
import { Icon } from './icons.ts';
import { useDesk } from './state.ts';
import { StylePanel } from './stylepanel.ts';
import type { Issue } from './wire.ts';
import { words } from './words.ts';

function ChooseIssue({ shown }: { shown: number }): ComponentChild {
  const { desk, actions } = useDesk();
  const rows = [...(desk.issues ?? [])].sort((a, b) => b.number - a.number);
  if (rows.length < 2) return null;
  const newest = rows[0]?.number;
  const choose = (number: number): void => actions.choose(number === newest ? undefined : number);
  return h(
    'select',
    {
      class: 'choose-issue',
      'aria-label': words.issue.choose,
      value: String(shown),
      onChange: typed((number) => choose(Number(number))),
    },
    rows.map(({ number, state }) =>
      h(
        'option',
        { key: number, value: String(number) },
        words.issue.option(number, words.issue.states[state]),
      ),
    ),
  );
}

/** The issue's number, its state and how far its votes are. */
export function Masthead({ issue }: { issue: Issue }): ComponentChild {
  const { desk } = useDesk();
  const [remembering, setRemembering] = useState(false);
  const [styling, setStyling] = useState(false);
  const { number, state, sections, publishedAt } = issue;
  const approved = sections.filter((section) => section.state === 'approved').length;
  return h(
    'header',
    { class: 'masthead' },
    h('p', { class: 'masthead-name' }, desk.about.newsroom.name),
    h('h2', { id: 'issue-title', tabIndex: -1 }, words.issue.number(number)),
    h(
      'p',
      { class: 'masthead-line' },
      h('span', { class: `badge issue-${state}`, role: 'status' }, words.issue.states[state]),
      h(
        'span',
        null,
        publishedAt
          ? words.issue.publishedAt(day(publishedAt))
          : words.issue.progress(approved, sections.length),
      ),
    ),
    h('progress', {
      class: 'masthead-progress',
      max: Math.max(1, sections.length),
      value: approved,
      'aria-label': words.issue.progress(approved, sections.length),
    }),
    h(
      'div',
      { class: 'masthead-tools' },
      h(ChooseIssue, { shown: number }),
      h(
        'button',
        { type: 'button', class: 'tool', onClick: () => setRemembering(true) },
        h(Icon, { name: 'clock' }),
        words.issue.history,
      ),
      h(
        'button',
        { type: 'button', class: 'tool', onClick: () => setStyling(true) },
        h(Icon, { name: 'pen' }),
        words.style.open,
      ),
    ),
    desk.spending ? h('p', { class: 'hint masthead-spending' }, desk.spending) : null,
    styling ? h(StylePanel, { close: () => setStyling(false) }) : null,
    remembering ? h(History, { number, close: () => setRemembering(false) }) : null,
  );
}

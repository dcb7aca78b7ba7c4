import { type ComponentChild, h } from 'preact';
import { messageOf } from './actions.ts';
import { Emoji } from './icons.ts';
import { emojiLabel } from './reactions.ts';
import { type Desk, useDesk } from './state.ts';
import type { MarkKind, Section } from './wire.ts';
import { words } from './words.ts';

const emojis: Record<MarkKind, string> = {
  approve: 'white_check_mark',
  changes: 'pencil2',
  veto: 'no_entry',
};

const marks = ['approve', 'changes', 'veto'] as const;

/** Whether this person has put that mark on the section: as its message shows, else (no mark of theirs is on it) as its tally does. */
function holds({ messages, person }: Desk, section: Section, mark: MarkKind): boolean {
  const reactions = messageOf(messages ?? [], section)?.reactions ?? [];
  const own = reactions.filter(({ people }) => people.some(({ id }) => id === person.id));
  const put = marks.filter((one) => own.some(({ emoji }) => emoji === emojis[one]));
  return put.length > 0
    ? put.includes(mark)
    : [...section.tally.people, ...section.tally.uncounted].some(
        (one) => one.id === person.id && one.mark === mark,
      );
}

/** The vote on a section: a button for each mark, how far the quorum is, and who said what. */
export function TallyView({ section }: { section: Section }): ComponentChild {
  const { desk, actions } = useDesk();
  const { tally } = section;
  return h(
    'div',
    { class: 'tally', role: 'group', 'aria-label': words.tally.label },
    h(
      'div',
      { class: 'vote-buttons' },
      marks.map((mark) => {
        const mine = holds(desk, section, mark);
        return h(
          'button',
          {
            key: mark,
            type: 'button',
            class: `vote vote-${mark}`,
            'aria-pressed': mine,
            title: emojiLabel(emojis[mark]),
            onClick: () => void actions.vote(section, emojis[mark], mine),
          },
          h(Emoji, { name: emojis[mark] }),
          h('span', { class: 'hidden' }, emojiLabel(emojis[mark])),
          h('span', { class: 'vote-count' }, tally[mark]),
        );
      }),
    ),
    h(
      'span',
      { class: 'quorum', title: words.tally.spoken(tally.approve, tally.quorum) },
      h('span', { class: 'hidden' }, words.tally.spoken(tally.approve, tally.quorum)),
      Array.from({ length: Math.min(tally.quorum, 12) }, (_, i) =>
        h('i', { key: i, class: i < tally.approve ? 'pip full' : 'pip', 'aria-hidden': 'true' }),
      ),
      h('span', { 'aria-hidden': 'true' }, words.tally.votes(tally.approve, tally.quorum)),
    ),
    tally.people.length === 0
      ? h('p', { class: 'voters hint' }, words.tally.nobody)
      : h(
          'ul',
          { class: 'voters' },
          tally.people.map(({ id, name, mark }) =>
            h(
              'li',
              { key: id, class: `voter voter-${mark}` },
              h(Emoji, { name: emojis[mark] }),
              name,
              h('span', { class: 'hidden' }, ` ${words.tally.marks[mark]}`),
            ),
          ),
        ),
  );
}

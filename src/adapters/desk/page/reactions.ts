import { type ComponentChild, h } from 'preact';
import { useRef } from 'preact/hooks';
import { Emoji, Icon } from './icons.ts';
import { isBot } from './identity.ts';
import { useDesk } from './state.ts';
import type { Message, Reaction } from './wire.ts';
import { words } from './words.ts';

const votes = ['white_check_mark', 'pencil2', 'no_entry', 'eyes'];

/** An emoji's meaning in words, or its name. */
export const emojiLabel = (name: string): string => words.reactions.names[name] ?? name;

const isMine = (reactions: readonly Reaction[], emoji: string, person: string): boolean =>
  reactions.some((one) => one.emoji === emoji && one.people.some(({ id }) => id === person));

function AddReaction({ message }: { message: Message }): ComponentChild {
  const { desk, actions } = useDesk();
  const menu = useRef<HTMLDetailsElement>(null);
  const rubrics = desk.about.rubrics.flatMap(({ emoji, title }) =>
    emoji ? [{ emoji, title }] : [],
  );
  const choice = (emoji: string, label: string): ComponentChild =>
    h(
      'button',
      {
        key: emoji,
        type: 'button',
        class: 'reaction-choice',
        title: label,
        'aria-label': label,
        onClick: () => {
          menu.current?.removeAttribute('open');
          void actions.react(message.id, emoji, isMine(message.reactions, emoji, desk.person.id));
        },
      },
      h(Emoji, { name: emoji }),
    );
  return h(
    'details',
    { class: 'menu', ref: menu },
    h(
      'summary',
      { class: 'chip', 'aria-label': words.reactions.add, title: words.reactions.add },
      h(Icon, { name: 'smile' }),
    ),
    h(
      'div',
      { class: 'menu-panel' },
      h(
        'div',
        { class: 'reaction-row', role: 'group', 'aria-label': words.reactions.vote },
        votes.map((emoji) => choice(emoji, emojiLabel(emoji))),
      ),
      h(
        'div',
        { class: 'reaction-row', role: 'group', 'aria-label': words.reactions.rubrics },
        rubrics.map(({ emoji, title }) => choice(emoji, title)),
      ),
    ),
  );
}

/** The reactions on a message, each a toggle, and the menu that adds one. */
export function Reactions({
  message,
  mine: own,
}: {
  message: Message;
  mine: boolean;
}): ComponentChild {
  const { desk, actions } = useDesk();
  return h(
    'div',
    {
      class:
        message.reactions.length > 0 ? 'reactions' : `reactions none${own ? ' beside-tools' : ''}`,
    },
    message.reactions.map(({ emoji, people }) => {
      const voices = people.filter((person) => !isBot(person)).length;
      const mine = people.some(({ id }) => id === desk.person.id);
      const label = words.reactions.by(
        emojiLabel(emoji),
        people.map(({ name }) => name),
      );
      return h(
        'button',
        {
          key: emoji,
          type: 'button',
          class: `chip chip-${emoji}`,
          'aria-pressed': mine,
          'aria-label': label,
          title: label,
          onClick: () => void actions.react(message.id, emoji, mine),
        },
        h(Emoji, { name: emoji }),
        voices > 0 ? h('span', { class: 'chip-count' }, voices) : null,
      );
    }),
    h(AddReaction, { message }),
  );
}

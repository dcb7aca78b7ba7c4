import { type ComponentChild, h } from 'preact';
import { Leaf } from './icons.ts';

const tones = 6;

const toneOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % tones;

const initialsOf = (name: string): string => {
  const letters = name.split(/[\s'’-]+/u).map((word) => [...word][0] ?? '');
  return letters.join('').slice(0, 2).toLocaleUpperCase('fr-FR');
};

/** A person's initials on a colour of their own, or the leaf for the bot; decorative. */
export function Avatar(person: { id: string; name: string; bot?: boolean }): ComponentChild {
  return h(
    'span',
    {
      class: `avatar ${person.bot ? 'avatar-bot' : `tone-${toneOf(person.id)}`}`,
      'aria-hidden': 'true',
    },
    person.bot ? h(Leaf, null) : initialsOf(person.name),
  );
}

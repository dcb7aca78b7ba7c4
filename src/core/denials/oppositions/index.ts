import { amounts } from './amounts.ts';
import { business } from './business.ts';
import { conflict } from './conflict.ts';
import { deciding } from './deciding.ts';
import { events } from './events.ts';
import { people } from './people.ts';
import { qualities } from './qualities.ts';

/** Headwords of one side of an opposition, by language; `_` stands for a space. */
type Side = { fr: readonly string[]; en: readonly string[] };

const wordsOf = (text: string): string[] => text.match(/\S+/gu) ?? [];

const side = (text = ''): Side => {
  const [fr = '', en = ''] = text.split(':');
  return { fr: wordsOf(fr), en: wordsOf(en) };
};

/** What two words must share beside their opposition: what comes next («avant minuit»), or who does it («X achète Y»). */
export type Needs = 'next' | 'subject' | undefined;

/** Two sides that say the reverse of each other, and turns of phrase with their words that take neither. */
export type Opposition = {
  sides: readonly [Side, Side];
  neither: Side;
  needs: Needs;
  /** Whether a page may well have both sides of one thing, so that only claims and evidence tell. */
  weak: boolean;
};

const needs = { '>': 'next', '=': 'subject' } as const;

/** Oppositions, one a line: `French : English | French : English | neither`, after a `>` or a `=` for what it needs and a `~` when it is weak. */
export const oppositions: readonly Opposition[] = [
  deciding,
  events,
  conflict,
  amounts,
  business,
  qualities,
  people,
]
  .flatMap((lines) => lines.trim().split('\n'))
  .map((line) => {
    const [, mark = '', weak = '', rest = ''] = /^([>=]?)(~?)(.*)$/u.exec(line) ?? [];
    const [one, other, neither] = rest.split('|');
    return {
      sides: [side(one), side(other)],
      neither: side(neither),
      needs: needs[mark as keyof typeof needs],
      weak: weak !== '',
    };
  });

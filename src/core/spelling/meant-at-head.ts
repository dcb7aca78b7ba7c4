import { familiarNames } from '#src/core/names/familiar-names.ts';
import { isPeople, isPlace } from '#src/core/names/gazetteer.ts';
import { isGiven } from '#src/core/names/given-names.ts';
import { bare } from '#src/core/text/words.ts';
import type { Dictionary } from '#src/core/words/dictionary.ts';
import { isDerived } from './known-words.ts';
import { accentedFor, likelier, type Way } from './likely.ts';
import { rejoined } from './meant.ts';
import { doubled, fumbled, lengthened, mistaken, replaced, shortened, swapped } from './slips.ts';
import { meantSmall } from './small-slips.ts';
import { ended, soundalikes } from './sounds.ts';
import { never } from './ways.ts';

const familiar: ReadonlyMap<string, string> = new Map(
  familiarNames.map((name) => [name.toLowerCase(), name]),
);

const accented: ReadonlyMap<string, string> = new Map(
  familiarNames.map((name) => [bare(name), name]),
);

/** Whether small letters spell a name that everybody knows. */
export const isFamiliar = (lower: string): boolean => familiar.has(lower);

/** Letters of a word from which names that have so many are seldom so near to it. */
const enough = { fingers: 5, other: 6, any: 8 };

/** The name that everybody knows and that a word is a slip of. */
export function meantFamiliar(word: string): string | undefined {
  const ways = [
    ...(word.length < enough.fingers ? [] : [swapped, doubled]),
    ...(word.length < enough.other ? [] : [mistaken, lengthened, shortened]),
    ...(word.length < enough.any ? [] : [replaced, fumbled]),
  ];
  for (const way of ways)
    for (const one of way(word)) {
      const name = familiar.get(one);
      if (name !== undefined && one.length > 3 && word !== `${one}s`) return name;
    }
  return undefined;
}

const capitalised = (word: string | undefined): string | undefined =>
  word && word.charAt(0).toUpperCase() + word.slice(1);

/** The ways of one slip that a capital may hide: the shorter the word, the likelier it is a name that is only near a word. */
const fingers: readonly Way[] = [
  { make: doubled, cost: 0.7, besides: 8, from: { 3: 5, 2: 6, 1: 7, 0: never } },
  { make: swapped, cost: 0.9, besides: 8, from: { 3: 5, 2: 6, 1: 7, 0: never } },
];

/** The same for a word whose accents are of few names. */
const ofAccented = fingers.map((way) => ({ ...way, from: { ...way.from, 2: 5 } }));

const left: Way = {
  make: lengthened,
  cost: 1.1,
  within: true,
  from: { 3: 7, 2: 10, 1: 10, 0: never },
};

/** The same for a word that looks made of others. */
const ofDerived = [{ ...left, from: { ...left.from, 2: 8, 1: never } }];

const others: readonly Way[] = [
  { make: ended, cost: 0.8, from: { 3: 6, 2: 8, 1: 10, 0: never } },
  { make: soundalikes, cost: 0.95, from: { 3: 7, 2: 8, 1: 10, 0: never } },
  { make: mistaken, cost: 1.3, within: true, from: { 3: 7, 2: 10, 1: 10, 0: never } },
  left,
  { make: shortened, cost: 1.3, within: true, from: { 3: 8, 2: 10, 1: 10, 0: never } },
  { make: fumbled, cost: 1.9, within: true, from: { 3: 7, 2: 10, 1: 10, 0: never } },
];

/** The frequent word that a capital hides a slip of. */
function meantWord(word: string, knows: Dictionary): string | undefined {
  const joined = rejoined(word, knows);
  if (joined?.word.includes('qu')) return joined.word;
  const first = likelier(word, /[àâçèéêëîïôùû]/u.test(word) ? ofAccented : fingers, knows);
  return likelier(word, isDerived(word, knows) ? ofDerived : others, knows, first)?.word;
}

/** What a word was meant to be that opens a sentence, in small letters: a frequent word without its accents, a name that everybody knows, or a frequent word. */
export function meantAtHead(lower: string, knows: Dictionary): string | undefined {
  const key = bare(lower);
  const name = accented.get(key);
  if (name !== undefined) return name;
  if (isPlace(key) || isPeople(key) || isGiven(key)) return undefined;
  return (
    capitalised(meantSmall(lower) ?? accentedFor(lower, knows, 99)?.word) ??
    meantFamiliar(lower) ??
    capitalised(meantWord(lower, knows))
  );
}

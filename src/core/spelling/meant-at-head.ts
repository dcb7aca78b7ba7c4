import { familiarNames } from '#src/core/names/familiar-names.ts';
import { isPeople, isPlace } from '#src/core/names/gazetteer.ts';
import { isGiven } from '#src/core/names/given-names.ts';
import { bare } from '#src/core/text/words.ts';
import type { Dictionary } from '#src/core/words/dictionary.ts';
import { isDerived } from './known-words.ts';
import { likeliest, rejoined, unaccentedFor } from './meant.ts';
import { doubled, fumbled, lengthened, mistaken, replaced, shortened, swapped } from './slips.ts';
import { meantSmall } from './small-slips.ts';

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

/** The frequent word that a capital hides a slip of: the shorter it is, the likelier it is a name that is only near it. */
function meantWord(word: string, knows: Dictionary): string | undefined {
  const joined = rejoined(word, knows);
  if (joined?.includes('qu')) return joined;
  const long = word.length;
  if (long < 5) return undefined;
  const fingers = [...doubled(word), ...swapped(word)];
  const sure = likeliest(fingers, long < 6 ? 3 : long < 7 ? 2 : 1, knows);
  if (sure !== undefined || long < 7 || isDerived(word, knows)) return sure;
  const others = [
    ...mistaken(word),
    ...lengthened(word),
    ...(long < 8 ? [] : shortened(word)),
    ...fumbled(word),
  ];
  return likeliest(others, long < 10 ? 3 : 1, knows);
}

/** What a word was meant to be that opens a sentence, in small letters: a frequent word without its accents, a name that everybody knows, or a frequent word. */
export function meantAtHead(lower: string, knows: Dictionary): string | undefined {
  const key = bare(lower);
  const name = accented.get(key);
  if (name !== undefined) return name;
  if (isPlace(key) || isPeople(key) || isGiven(key)) return undefined;
  return (
    capitalised(meantSmall(lower) ?? unaccentedFor(lower, knows, 99)) ??
    meantFamiliar(lower) ??
    capitalised(meantWord(lower, knows))
  );
}

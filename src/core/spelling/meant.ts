import type { Dictionary } from '#src/core/words/dictionary.ts';
import { type Frequency, frequencyOf, isBookish } from '#src/core/words/frequency.ts';
import { reaccented } from './accents.ts';
import { isDerived } from './known-words.ts';
import {
  doubled,
  farther,
  fumbled,
  lengthened,
  mistaken,
  replaced,
  shortened,
  swapped,
} from './slips.ts';
import { elision } from './small-slips.ts';

/** The ways of one slip, likeliest first. */
const slips = [reaccented, doubled, swapped, mistaken, lengthened, shortened] as const;

/** Every word that one slip away may have been meant, likeliest first: in a short one, no letter is any other. */
export function* neighbours(word: string): Generator<string> {
  for (const slip of slips) yield* slip(word);
  if (word.length > 5) yield* replaced(word);
}

const wellFormed = (word: string): boolean =>
  word.length > 2 && !word.startsWith('-') && !word.endsWith('-');

/** The first of the most frequent words among some, of those that are at least so frequent. */
export function likeliest(
  among: Iterable<string>,
  least: Frequency,
  knows: Dictionary,
): string | undefined {
  let best: string | undefined;
  let most = least - 1;
  for (const one of among) {
    const often = frequencyOf(one);
    if (often <= most || !wellFormed(one) || !knows(one) || isBookish(one, knows)) continue;
    if (often === 3) return one;
    best = one;
    most = often;
  }
  return best;
}

function* all(word: string, ...ways: ((word: string) => Iterable<string>)[]): Generator<string> {
  for (const way of ways) yield* way(word);
}

/** The word of the dictionary whose accents alone a slip has wrong: a frequent one, or one too long to be another by chance. */
export function unaccentedFor(word: string, knows: Dictionary, short = 6): string | undefined {
  return reaccented(word).find(
    (one) => (word.length >= short || frequencyOf(one) > 0) && knows(one) && !isBookish(one, knows),
  );
}

/** The two words that a slip joined by leaving the apostrophe out. */
export function rejoined(word: string, knows: Dictionary): string | undefined {
  const [head = '', rest = ''] = elision(word) ?? [];
  const least = head.length > 1 ? 0 : /[dl]/.test(head) ? 1 : 3;
  return knows(rest) && frequencyOf(rest) >= least ? `${head}’${rest}` : undefined;
}

/** Letters that the fingers alone set wrong. */
const fingers = [doubled, swapped] as const;

/** Letters that French seldom writes, and a slip seldom makes. */
const foreign = /[wk]|oo|sh|ing$|[^aeiouyàâéèêëîïôöùûü]y$/u;

/** How frequent a word must be that a shorter or longer one, or one with another letter, is taken for. */
const leastFor = (length: number): Frequency => (length < 5 ? 3 : length < 6 ? 2 : 1);

/** What a part of a joined word was meant to be: such words are made of others every day, so that fingers and accents alone are thought of. */
function meantInPart(word: string, knows: Dictionary): string | undefined {
  const parts = word.split('-');
  const at = parts.findIndex((part) => part.length > 5 && !knows(part));
  const part = parts[at];
  if (part === undefined || isDerived(part, knows)) return undefined;
  const by = unaccentedFor(part, knows) ?? likeliest(all(part, ...fingers), 1, knows);
  return by && parts.with(at, by).join('-');
}

/** The word that a slip was meant to be: accents first, then what fingers do, then the other ways of one slip or two, for words the more frequent the shorter they are. */
export function meant(word: string, knows: Dictionary): string | undefined {
  if (word.includes('-')) return meantInPart(word, knows);
  const long = word.length;
  const accented = unaccentedFor(word, knows);
  const sure =
    (accented && frequencyOf(accented) < 3
      ? likeliest(
          [...doubled(word)].filter((one) => one.length > word.length),
          3,
          knows,
        )
      : undefined) ??
    accented ??
    likeliest(all(word, ...fingers), long < 5 ? 2 : 1, knows) ??
    rejoined(word, knows);
  if (sure !== undefined || isDerived(word, knows)) return sure;
  const least = foreign.test(word) ? 3 : leastFor(long);
  const usual = likeliest(all(word, mistaken, lengthened, shortened), least, knows);
  if (usual !== undefined || long < 6 || least === 3) return usual;
  return (
    likeliest(fumbled(word), 1, knows) ??
    (long < 8 ? undefined : likeliest(replaced(word), 2, knows)) ??
    (long < 9 ? undefined : likeliest(farther(word), 2, knows)) ??
    (long < 7 ? undefined : likeliest(all(word, ...fingers), 0, knows)) ??
    (long < 9 ? undefined : likeliest(all(word, mistaken, lengthened, shortened), 0, knows))
  );
}

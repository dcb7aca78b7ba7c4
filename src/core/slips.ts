import { listed } from './concepts.ts';
import { frenchStopwords } from './stopwords.ts';
import { bare } from './words.ts';

/** What tells words from slips: whether a French word is spelt as in the dictionary. */
export type Dictionary = (word: string) => boolean;

const letters = 'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôöùûüœæ';

/** Words with two letters of this one swapped. */
export function* swapped(word: string): Generator<string> {
  for (let i = 0; i < word.length - 1; i += 1)
    if (word[i] !== word[i + 1]) yield word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
}

const without = (word: string, i: number): string => word.slice(0, i) + word.slice(i + 1);

function* shortened(word: string): Generator<string> {
  for (let i = 0; i < word.length; i += 1) yield without(word, i);
}

/** A letter doubled, or a double one made single. */
function* doubled(word: string): Generator<string> {
  for (let i = 0; i < word.length; i += 1)
    yield word[i] === word[i + 1] ? without(word, i) : word.slice(0, i + 1) + word.slice(i);
}

function* replaced(word: string): Generator<string> {
  for (let i = 0; i < word.length; i += 1)
    for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i + 1);
}

function* lengthened(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i += 1)
    for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i);
}

const accents: Readonly<Record<string, string>> = {
  a: 'àâ',
  e: 'éèê',
  i: 'î',
  o: 'ô',
  u: 'ùû',
  c: 'ç',
};

/** Words that have an accent where this one has none. */
function* accented(word: string): Generator<string> {
  for (let i = 0; i < word.length; i += 1)
    for (const letter of accents[word[i] ?? ''] ?? '')
      yield word.slice(0, i) + letter + word.slice(i + 1);
}

/** Every word that one slip away may have been meant, likeliest first: letters swapped, an accent or a letter left out, one too many, one mistaken. */
export function* neighbours(word: string): Generator<string> {
  yield* swapped(word);
  yield* accented(word);
  yield* doubled(word);
  yield* lengthened(word);
  yield* shortened(word);
  yield* replaced(word);
}

/** A letter set elsewhere. */
function* moved(word: string): Generator<string> {
  for (let i = 0; i < word.length; i += 1) {
    const rest = without(word, i);
    for (let j = 0; j <= rest.length; j += 1) yield rest.slice(0, j) + word[i] + rest.slice(j);
  }
}

/** Words that fast fingers alone make of another: nothing mistaken, letters swapped, doubled, set elsewhere. */
function* fumbles(word: string): Generator<string> {
  yield* swapped(word);
  yield* doubled(word);
  yield* moved(word);
  for (const one of doubled(word)) yield* doubled(one);
  for (const one of swapped(word)) yield* swapped(one);
}

/** Words two slips away: fumbles, two letters too many, two accents too few. */
export function* farther(word: string): Generator<string> {
  yield* fumbles(word);
  for (const one of shortened(word)) yield* shortened(one);
  for (const one of swapped(word)) yield* shortened(one);
  for (const one of doubled(word)) yield* accented(one);
  for (const one of accented(word)) {
    yield* accented(one);
    yield* swapped(one);
  }
}

/** Letters of a word that names of so many letters seldom are a slip away from. */
const lengthy = 8;

/** Words that one with a capital may be a slip of: the shorter it is, the likelier it is a name that is only near them. */
export function* behindCapital(word: string): Generator<string> {
  yield* fumbles(word);
  yield* accented(word);
  if (word.length < lengthy) return;
  for (const one of lengthened(word)) if (one !== `${word}s`) yield one;
  yield* shortened(word);
  if (word.length > lengthy + 1) yield* replaced(word);
}

/** Whether a word is one that the news writes often. */
export const isFrequent = (word: string): boolean =>
  frenchStopwords.has(bare(word)) || listed(bare(word)).length > 0;

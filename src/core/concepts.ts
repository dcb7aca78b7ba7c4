import { everyday } from './everyday.ts';
import { formsOf } from './gazetteer.ts';
import { lexicon } from './lexicon.ts';
import { englishStopwords, frenchStopwords } from './stopwords.ts';
import { bareWords } from './words.ts';

/** The part of a bare word that its inflections and its French or English cousin share: `journaliste`, `journalists` → `journ`. */
export function rootOf(word: string): string {
  const cut =
    word.length > 4 ? word.replace(/(?:ing|edly|ed|es|s|e|x)$/, '') : word.replace(/s$/, '');
  return cut.replace(/e$/, '').slice(0, 5);
}

const concepts: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  `${lexicon.trim()}\n${everyday.trim()}`.split('\n').forEach((line, i) => {
    for (const word of line.split(/[\s:]+/)) {
      for (const key of [word, rootOf(word)])
        map.set(key, (map.get(key) ?? new Set()).add(`#${i}`));
    }
  });
  return map;
})();

const remembered = new Map<string, ReadonlySet<string>>();
const mostRemembered = 20_000;

/** All that a bare word may mean, in either language: its lines of the lexicon, its forms as a name, its root. */
export function meaningsOf(word: string): ReadonlySet<string> {
  const before = remembered.get(word);
  if (before) return before;
  const known = concepts.get(word) ?? concepts.get(rootOf(word)) ?? [];
  const meanings = new Set([rootOf(word), ...known, ...[...formsOf(word)].map(rootOf)]);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, meanings);
  return meanings;
}

const silent = (word: string): boolean =>
  frenchStopwords.has(word) || englishStopwords.has(word) || word.length < 3 || /\d/.test(word);

/** The meanings of each telling word of a text, in order. */
export const meaningsIn = (text: string): ReadonlySet<string>[] =>
  bareWords(text)
    .filter((word) => !silent(word))
    .map(meaningsOf);

/** The share of a text's telling words that another text has too, in either language; 1 for a text that has none. */
export function shared(text: string, other: string): number {
  const mine = meaningsIn(text);
  if (mine.length === 0) return 1;
  const theirs = new Set(meaningsIn(other).flatMap((meanings) => [...meanings]));
  return (
    mine.filter((meanings) => [...meanings].some((one) => theirs.has(one))).length / mine.length
  );
}

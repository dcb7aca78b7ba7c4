import { formsOf } from '#src/core/names/gazetteer.ts';
import { remembered } from '#src/core/remember.ts';
import { meet } from '#src/core/sets.ts';
import { bareWords } from '#src/core/text/words.ts';
import { englishHeads } from './lemmas/english.ts';
import { frenchHeads } from './lemmas/french.ts';
import { lexicon } from './lexicon/index.ts';
import { rootOf } from './root.ts';
import { isLittle } from './stopwords.ts';

type Index = ReadonlyMap<string, readonly string[]>;

/** The meanings of the headwords on one side of the lexicon's lines. */
function indexed(side: 0 | 1): Index {
  const index = new Map<string, string[]>();
  for (const [i, line] of lexicon.entries()) {
    const meaning = `#${i}`;
    for (const word of line.split(' : ')[side]?.split(' ') ?? []) {
      const before = index.get(word);
      if (before) before.push(meaning);
      else index.set(word, [meaning]);
    }
  }
  return index;
}

const french = indexed(0);
const english = indexed(1);
const isFrench = (head: string): boolean => french.has(head);
const isEnglish = (head: string): boolean => english.has(head);

let roots: Index | undefined;

/** The meanings of the headwords of each root, for words that are no form of a headword; made when first asked for. */
function byRoot(): Index {
  if (roots) return roots;
  const index = new Map<string, string[]>();
  for (const [word, meanings] of [...french, ...english]) {
    const root = rootOf(word);
    const before = index.get(root);
    if (before) before.push(...meanings);
    else index.set(root, [...meanings]);
  }
  roots = index;
  return index;
}

/** The meanings that the lexicon gives a bare word, in whichever language it is a form of a headword. */
export function lexiconMeanings(word: string): readonly string[] {
  return [
    ...[...frenchHeads(word, isFrench)].flatMap((head) => french.get(head) ?? []),
    ...[...englishHeads(word, isEnglish)].flatMap((head) => english.get(head) ?? []),
  ];
}

/** Whether a bare word is a form of a headword of the lexicon. */
export const inLexicon = (word: string): boolean => lexiconMeanings(word).length > 0;

/** The French headwords of the lexicon that a bare word may be a form of. */
export const frenchHeadsOf = (word: string): ReadonlySet<string> => frenchHeads(word, isFrench);

/** The English headwords of the lexicon that a bare word may be a form of. */
export const englishHeadsOf = (word: string): ReadonlySet<string> => englishHeads(word, isEnglish);

/** How long a root is that confuses no two words. */
const telling = 6;

/** The meanings of a word that the lexicon lacks: those of the words that it is joined of, else its root and those of its cousins. */
function guessed(word: string): readonly string[] {
  const parts = word.includes('-') ? word.split('-').filter((part) => !silent(part)) : [];
  const root = rootOf(word);
  if (parts.length > 0) return [root, ...parts.flatMap((part) => [...meaningsOf(part)])];
  return root.length < telling - 1 ? [root] : [root, ...(byRoot().get(root) ?? [])];
}

/** All that a bare word may mean, in either language: its meanings in the lexicon, its forms as a name, its root. */
export const meaningsOf = remembered((word): ReadonlySet<string> => {
  const own = lexiconMeanings(word);
  const root = rootOf(word);
  const names = [...formsOf(word)];
  return new Set([
    ...(own.length > 0 ? own : guessed(word)),
    ...(root.length < telling ? [] : [root]),
    ...(names.length > 1 ? names.map(rootOf) : []),
  ]);
}, 20_000);

/** Whether some of a word's meanings are of the lexicon, and not a guess from its letters. */
export const ofLexicon = (meanings: ReadonlySet<string>): boolean =>
  [...meanings].some((meaning) => meaning.startsWith('#'));

/** Whether a bare word says nothing of what a text is about: «elle», `which`, «a-t-il», a number. */
const silent = (word: string): boolean => /\d/.test(word) || word.split('-').every(isLittle);

/** Sentences of which all this is kept: more than a long page has, which each finding reads again. */
const sentencesKept = 4000;

/** The words of a text that tell what it is about, bare, in order. */
export const tellingWords = remembered(
  (text): readonly string[] => bareWords(text).filter((word) => !silent(word)),
  sentencesKept,
);

/** The meanings of each telling word of a text, in order. */
export const meaningsIn = remembered(
  (text): readonly ReadonlySet<string>[] => tellingWords(text).map(meaningsOf),
  sentencesKept,
);

/** All that the telling words of a text may mean. */
export const allMeaningsIn = remembered((text): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const meanings of meaningsIn(text)) for (const meaning of meanings) all.add(meaning);
  return all;
});

/** The share of a text's telling words that another text has too, in either language; 1 for a text that has none. */
export function shared(text: string, other: string): number {
  const mine = meaningsIn(text);
  if (mine.length === 0) return 1;
  const theirs = allMeaningsIn(other);
  return mine.filter((meanings) => meet(meanings, theirs)).length / mine.length;
}

import { formsOf } from '#src/core/names/gazetteer.ts';
import { bareWords, wordsOf } from '#src/core/text/words.ts';
import { reaccented } from './accents.ts';
import { neighbours } from './meant.ts';

/** What the words of a page are worth to the spelling of a text. */
export type PageWords = {
  bare: ReadonlySet<string>;
  /** Each word in small letters, with it as written. */
  words: ReadonlyMap<string, string>;
  /** Those of them that have a capital. */
  names: ReadonlyMap<string, string>;
};

/** The words of a page, whatever its language. */
export function pageWords(text: string): PageWords {
  const words = wordsOf(text).map(({ text: word }) => [word.toLowerCase(), word] as const);
  return {
    bare: new Set(bareWords(text)),
    words: new Map(words),
    names: new Map(words.filter(([, word]) => /^\p{Lu}/u.test(word))),
  };
}

/** Whether a page has a word, as it is, in another number or gender, or in the other language. */
export function inPage(key: string, page: ReadonlySet<string>): boolean {
  const stem = key.replace(/(?:e?s|x|e)$/u, '');
  return (
    [...formsOf(key)].some((form) => page.has(form)) ||
    ['', 's', 'e', 'es', 'x'].some((end) => page.has(stem + end))
  );
}

function firstOf(words: ReadonlyMap<string, string>, among: Iterable<string>): string | undefined {
  for (const one of among) {
    const word = words.get(one);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** The word, or the name, that one is a slip of, as the page writes it. */
export const slipOf = (words: ReadonlyMap<string, string>, slip: string): string | undefined =>
  firstOf(words, neighbours(slip));

/** The word of the page that one has only the accents of wrong. */
export const accentOf = ({ words }: PageWords, slip: string): string | undefined =>
  words.has(slip) ? undefined : firstOf(words, reaccented(slip));

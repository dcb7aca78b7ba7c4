import { remembered } from '#src/core/remember.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';
import { type Word, wordsOf } from '#src/core/text/words.ts';

/** A capitalised word of a text; `opens` says that it opens a sentence, so that its capital proves nothing. */
export type Capital = Word & { opens: boolean };

/** One name: capitalised words that follow each other, with the small words between them (`de`, `of`). */
export type Name = Place & { text: string; words: readonly Capital[] };

/** The bare words of a name. */
export const keysOf = ({ words }: Name): string[] => words.map(({ key }) => key);

/** The last word of a name, bare: a person's family name. */
export const lastKeyOf = ({ words }: Name): string => words.at(-1)?.key ?? '';

const particles =
  /^(?:[ \u00a0\u202f]|[ \u00a0](?:de|du|des|la|le|les|van|von|der|den|of|the|for|and|et|&|d['’]|l['’]|al|el|bin|di|da|dos)[ \u00a0]|[ \u00a0](?:d|l)['’]|[ \u00a0]de l['’]|[ \u00a0]de la |\. ?|&|['’]s? )$/u;

const openers =
  /(?:^|[.!?…:\n][»”")\]\s\u00a0\u202f]*|(?<!(?:revue|magazine|journal|quotidien|hebdomadaire|site|film|livre|album|série|podcast|roman|dans|par) )[«“"„[—–•][\s\u00a0\u202f]*|(?<![\p{L},] )\([\s\u00a0\u202f]*|(?:^|\n)\s*[-*]\s*)$/u;

const capitalised = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ||
  /\p{Ll}\p{Lu}/u.test(word) ||
  /^(?:[ae]l|a[dnrstz]|ash|ul)-\p{Lu}/u.test(word);

const titles: ReadonlySet<string> = new Set([
  'm',
  'mm',
  'mme',
  'mmes',
  'mlle',
  'mr',
  'mrs',
  'ms',
  'dr',
  'dre',
  'pr',
  'me',
  'mgr',
  'prof',
  'sir',
  'dame',
  'lady',
  'lord',
]);

/** Every capitalised word of a text, titles (M., Mrs) and pronouns (I) left out. */
export const capitalsIn = remembered((text): readonly Capital[] =>
  wordsOf(text)
    .filter(({ text: word }) => capitalised(word) && !/^\d/.test(word) && word !== 'I')
    .map((word) => {
      const before = textBefore(text, word.start, 16);
      return {
        ...word,
        opens: word.start === 0 || openers.test(before),
      };
    })
    .filter(({ key, text: word }) => !titles.has(key) || word.length > 4)
    .filter(({ text: word }) => !/^[LDSNCJMT]$/u.test(word)),
);

/** The words of a text that have no capital, as those of a name are told. */
export const smallWordsIn = (text: string): Capital[] =>
  wordsOf(text)
    .filter(({ text: word }) => !/\p{Lu}/u.test(word))
    .map((word) => ({ ...word, opens: false }));

/** The names of a text: runs of capitalised words. A run never crosses the start of a sentence. */
export function namesIn(text: string): Name[] {
  const names: Name[] = [];
  let run: Capital[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) {
      names.push({
        words: run,
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
      });
    }
    run = [];
  };
  for (const capital of capitalsIn(text)) {
    const last = run.at(-1);
    const joined = last && !capital.opens && particles.test(text.slice(last.end, capital.start));
    const initial = last && last.text.length === 1 && text.slice(last.end, capital.start) === '. ';
    if (!joined && !initial) close();
    run = [...run, capital];
  }
  close();
  return names;
}

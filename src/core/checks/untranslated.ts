import { remarkAt } from '#src/core/fault.ts';
import { apart } from '#src/core/said-apart.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import { languageOf } from '#src/core/words/language.ts';
import type { Check } from './subject.ts';

const isForeign = ({ text }: { text: string }): boolean => (languageOf(text) ?? 'fr') !== 'fr';

/** What a call to action opens on in English: too few words to tell its language by. */
const englishCall =
  /^(?:click|discover|download|explore|find out|get|hear|join|learn|listen|meet|read|see|sign up|start|subscribe|take|try|view|visit|watch)(?!\p{L})/iu;

/** Accents and elisions that a headline has only in French; those of names have a capital. */
const frenchSpelling =
  /(?<![\p{L}’'-])(?:\p{Ll}*[àâçèéêëîïôùûœ]\p{Ll}*|(?:[cdjlnst]|qu)['’]\p{L}+)/u;

/** A text without what it quotes, places kept. */
const unquoted = (text: string): string =>
  text.replace(/«[^»]*»|“[^”]*”/gu, (words) => ' '.repeat(words.length));

/** The brief is in French, its headline and its call to action too; sentences left in another language are shown, those that follow each other together, quotations apart. */
export const untranslated: Check = ({ draft }) => {
  const { headline = '', text, call } = draft;
  const sentences = sentencesOf(unquoted(text));
  const runs: { first: Sentence; last: Sentence }[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (!isForeign(sentence)) continue;
    const run = runs.at(-1);
    if (run && run.last === sentences[i - 1]) run.last = sentence;
    else runs.push({ first: sentence, last: sentence });
  }
  const label = call?.label ?? '';
  const title = unquoted(headline);
  return [
    ...(isForeign({ text: title }) && !frenchSpelling.test(title)
      ? [remarkAt('untranslated', headline, apart)]
      : []),
    ...(englishCall.test(label) || isForeign({ text: label })
      ? [remarkAt('untranslated', label, apart)]
      : []),
    ...runs.map(({ first, last }) =>
      remarkAt('untranslated', text.slice(first.start, first.end), [first.start, last.end]),
    ),
  ];
};

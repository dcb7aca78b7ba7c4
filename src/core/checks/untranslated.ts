import { remarkAt } from '#src/core/fault.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import { languageOf } from '#src/core/words/language.ts';
import type { Check } from './subject.ts';

const isForeign = ({ text }: Sentence): boolean => (languageOf(text) ?? 'fr') !== 'fr';

/** The brief is in French; sentences left in another language are shown, those that follow each other together, quotations apart. */
export const untranslated: Check = ({ draft }) => {
  const outside = draft.text.replace(/«[^»]*»|“[^”]*”/gu, (words) => ' '.repeat(words.length));
  const sentences = sentencesOf(outside);
  const runs: { first: Sentence; last: Sentence }[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (!isForeign(sentence)) continue;
    const run = runs.at(-1);
    if (run && run.last === sentences[i - 1]) run.last = sentence;
    else runs.push({ first: sentence, last: sentence });
  }
  return runs.map(({ first, last }) =>
    remarkAt('untranslated', draft.text.slice(first.start, first.end), [first.start, last.end]),
  );
};

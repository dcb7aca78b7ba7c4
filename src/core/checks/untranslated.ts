import { languageOf } from '#src/core/language.ts';
import { sentencesOf } from '#src/core/sentences.ts';
import type { Check } from './subject.ts';

/** The brief is in French; sentences left in English are shown, quotations apart. */
export const untranslated: Check = ({ draft }) => {
  const outside = draft.text.replace(/«[^»]*»|“[^”]*”/gu, (words) => ' '.repeat(words.length));
  const foreign = sentencesOf(outside).filter((sentence) => languageOf(sentence.text) === 'en');
  const first = foreign[0];
  const last = foreign.at(-1);
  if (!first || !last) return [];
  const span = [first.start, last.end] as const;
  return [
    {
      code: 'untranslated',
      about: 'style',
      hard: false,
      span,
      subject: draft.text.slice(first.start, first.end),
    },
  ];
};

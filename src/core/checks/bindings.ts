import { dateStands } from '#src/core/date-match.ts';
import type { Finding } from '#src/core/finding.ts';
import { fold, locate } from '#src/core/fold.ts';
import { numberStands } from './numbers.ts';
import { statedAt } from './stated.ts';
import { type Check, figuresIn, type Source } from './subject.ts';

/** Where the words stand in the sentence that states a claim, else that sentence. */
function wordsAt(words: string, claim: string, text: string): Finding['span'] {
  const [from, to] = statedAt(claim, text);
  const at = text.slice(from, to).indexOf(words);
  return at < 0 ? [from, to] : [from + at, from + at + words.length];
}

const fault = (code: 'number' | 'date', subject: string, claim: string, text: string): Finding => ({
  code,
  about: 'fact',
  hard: true,
  span: wordsAt(subject, claim, text),
  subject,
});

/** The evidence and the words around it, where «ce jour-là» or «they» take their meaning. */
function evidenceFigures(evidence: string, source: Source) {
  const figures = figuresIn(evidence);
  return { ...figures, relative: source.relative };
}

/** The numbers and dates that a claim gives stand in its own evidence, not just anywhere in the page. */
export const bindings: Check = ({ draft, source }) => {
  const page = fold(source.article.text);
  return draft.facts
    .filter((fact) => locate(fact.evidence, page))
    .flatMap(({ claim, evidence }) => {
      const backing = evidenceFigures(evidence, source);
      const said = figuresIn(claim);
      const title = figuresIn(
        [source.article.title, source.article.medium].filter(Boolean).join('\n'),
      );
      return [
        ...said.quantities
          .filter((one) => !numberStands(one, backing) && !numberStands(one, title))
          .map((one) => fault('number', one.text, claim, draft.text)),
        ...said.dates
          .filter(
            (one) =>
              !dateStands(one, { ...backing, relative: [...backing.relative, ...title.dates] }),
          )
          .filter((one) => one.day !== undefined || one.month !== undefined)
          .map((one) => fault('date', one.text, claim, draft.text)),
      ];
    });
};

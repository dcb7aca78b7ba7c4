import { dateStands } from '#src/core/date-match.ts';
import type { Finding } from '#src/core/finding.ts';
import { fold, locate } from '#src/core/fold.ts';
import type { Quantity } from '#src/core/numbers.ts';
import { backs } from '#src/core/quantity-match.ts';
import { isRatio, numberStands } from './numbers.ts';
import { statedAt } from './stated.ts';
import { type Check, figuresIn } from './subject.ts';

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

/** Whether the claim uses a number more often than its evidence, while another like it goes unused. */
function takesAnother(
  one: Quantity,
  said: readonly Quantity[],
  backing: readonly Quantity[],
): boolean {
  const uses = said.filter((other) => other.values[0] === one.values[0]);
  const sources = backing.filter((other) => backs(other, one));
  if (uses.length <= sources.length || uses.at(-1) !== one || sources.length === 0) return false;
  return backing.some(
    (other) =>
      other.unit?.name === sources[0]?.unit?.name && !said.some((mine) => backs(other, mine)),
  );
}

/** The numbers and dates that a claim gives stand in its own evidence, not just anywhere in the page. */
export const bindings: Check = ({ draft, source }) => {
  const page = fold(source.article.text);
  const medium = figuresIn(source.article.medium ?? '');
  return draft.facts
    .filter((fact) => locate(fact.evidence, page))
    .flatMap(({ claim, evidence }) => {
      const backing = { ...figuresIn(evidence), relative: source.relative };
      const said = figuresIn(claim);
      const monthless = backing.dates.every((date) => date.month === undefined);
      const known = monthless ? backing : { dates: backing.dates, relative: [] };
      const number = (one: Quantity) => fault('number', one.text, claim, draft.text);
      return [
        ...said.quantities
          .filter(
            (one) =>
              !numberStands(one, backing) && !numberStands(one, medium) && !isRatio(one, claim),
          )
          .map(number),
        ...said.quantities
          .filter((one) => takesAnother(one, said.quantities, backing.quantities))
          .map(number),
        ...said.dates
          .filter(
            (one) =>
              !dateStands(
                one,
                one.day === undefined && one.month !== undefined ? known : backing,
              ) &&
              (one.day !== undefined || one.month !== undefined || one.year !== undefined),
          )
          .filter(
            (one) =>
              !(
                one.year &&
                one.month === undefined &&
                evidence.includes(String(one.year).slice(2))
              ),
          )
          .map((one) => fault('date', one.text, claim, draft.text)),
      ];
    });
};

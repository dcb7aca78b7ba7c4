import type { Fact } from '#src/core/brief.ts';
import { rootOf } from '#src/core/concepts.ts';
import { dateStands } from '#src/core/date-match.ts';
import { type DateMention, datesIn } from '#src/core/dates.ts';
import type { Finding } from '#src/core/finding.ts';
import { type Quantity, quantitiesIn } from '#src/core/numbers.ts';
import { backs } from '#src/core/quantity-match.ts';
import { ratioStands } from '#src/core/ratios.ts';
import { relativeDates } from '#src/core/relative-dates.ts';
import type { Place } from '#src/core/span.ts';
import { bareWords } from '#src/core/words.ts';
import { align } from './alignment.ts';
import { statedAt } from './stated.ts';
import { type Check, type Checked, figuresIn } from './subject.ts';

/** What a text counts with a number: its unit, else the word that follows it, else the word before. */
function counts(quantity: Quantity, text: string): string[] {
  const after =
    bareWords(text.slice(quantity.end, quantity.end + 40)).find((word) => word.length > 3) ?? '';
  const before =
    bareWords(text.slice(Math.max(0, quantity.start - 30), quantity.start)).findLast(
      (word) => word.length > 3,
    ) ?? '';
  const unit = quantity.unit ? [quantity.unit.name] : [];
  return [
    ...unit,
    ...[`>${rootOf(after)}`, `<${rootOf(before)}`].filter((word) => word.length > 1),
  ];
}

/** Those of the first that the second does not have, each of the second serving once. */
function without(some: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  const left = [...others];
  return some.filter((one) => {
    const i = left.findIndex((other) => backs(other, one) || backs(one, other));
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
}

function swapped(sentence: string, facts: readonly Fact[], text: string): Quantity[] {
  const anywhere = quantitiesIn(text);
  const inText = figuresIn(sentence).quantities;
  const claims = facts.map(({ claim }) => ({ claim, said: figuresIn(claim).quantities }));
  return claims.flatMap(({ claim, said }) => {
    const missing = without(said, inText).filter(
      (one) => !anywhere.some((other) => backs(one, other)),
    );
    const unclaimed = claims.reduce(
      (left, { said: others }) => left.filter((one) => without([one], others).length > 0),
      inText,
    );
    const uses = (list: readonly Quantity[], one: Quantity) =>
      list.filter((other) => other.values[0] === one.values[0]).length;
    const twice = inText.filter((one) => uses(inText, one) > Math.max(1, uses(said, one)));
    const spare = [...unclaimed, ...twice];
    return missing.flatMap((one) => {
      const what = counts(one, claim);
      const taken = spare.find((other) =>
        counts(other, sentence).some((word) => what.includes(word)),
      );
      return taken ? [taken] : [];
    });
  });
}

const same = (a: Quantity, b: Quantity): boolean => backs(a, b) || backs(b, a);

/** Numbers that the brief uses more often than its facts, where a fact gives one that the brief lacks. */
function doubled(draft: Checked): Quantity[] {
  const everywhere = figuresIn(draft.text);
  const claimed = draft.facts.flatMap(({ claim }) => [...figuresIn(claim).quantities]);
  const uses = (one: Quantity, list: readonly Quantity[]) =>
    list.filter((other) => same(one, other)).length;
  const isGone = (one: Quantity): boolean =>
    (one.values[0] ?? 0) > 2 &&
    uses(one, everywhere.quantities) === 0 &&
    !everywhere.ratios.some(({ percent }) =>
      ratioStands({ percent }, { quantities: [one], ratios: [] }),
    );
  const spare = everywhere.quantities.filter((one) => {
    const all = uses(one, everywhere.quantities);
    return (one.values[0] ?? 0) > 2 && all > 1 && all > uses(one, claimed);
  });
  return draft.facts.flatMap(({ claim }) => {
    const gone = figuresIn(claim).quantities.filter(isGone);
    const like = spare.filter((one) =>
      gone.some(({ unit }) => unit?.kind === one.unit?.kind || !unit || !one.unit),
    );
    const [from, to] = statedAt(claim, draft.text);
    const here = like.filter(({ start }) => start >= from && start < to);
    return (here.length > 0 ? here : like).slice(0, 1);
  });
}

const shape = ({ day, month, year }: DateMention): string =>
  [day, month, year].map((part) => (part ? 1 : 0)).join('');

/** Dates of a sentence that stand where its facts give another date of the same form. */
function swappedDates(
  sentence: string,
  facts: readonly Fact[],
  publishedAt: string | undefined,
): DateMention[] {
  const inText = datesIn(sentence);
  const said = facts.flatMap(({ claim }) => datesIn(claim));
  const agree = (a: DateMention, b: DateMention) =>
    shape(a) === '000' || shape(b) === '000'
      ? shape(a) === shape(b)
      : (['day', 'month', 'year'] as const).every(
          (part) => !a[part] || !b[part] || a[part] === b[part],
        );
  const meant = (text: string, dates: readonly DateMention[]) =>
    publishedAt ? relativeDates(text, publishedAt, dates).slice(1) : [];
  const backing = facts.map(({ claim, evidence }) => `${claim}\n${evidence}`).join('\n');
  const relative = meant(sentence, inText);
  const known = { dates: datesIn(backing), relative: meant(backing, datesIn(backing)) };
  const missing = said.filter(
    (date) =>
      !inText.some((other) => agree(date, other)) && !dateStands(date, { dates: [], relative }),
  );
  const spare = inText.filter(
    (date) =>
      !said.some((other) => agree(date, other)) &&
      (date.month !== undefined || !dateStands(date, known)),
  );
  return spare.filter((date) => missing.some((other) => shape(other) === shape(date)));
}

/** Where a sentence states a fact, it gives the fact's numbers and dates, not others of the page in their place. */
export const swaps: Check = ({ draft, source }) => [
  ...doubled(draft).map(
    ({ start, end, text }): Finding => ({
      code: 'number',
      about: 'fact',
      hard: true,
      span: [start, end],
      subject: text,
    }),
  ),
  ...align(draft).flatMap(({ sentence, facts }) => {
    const fault = (
      code: 'number' | 'date',
      { start, end, text }: Place & { text: string },
    ): Finding => ({
      code,
      about: 'fact',
      hard: true,
      span: [sentence.start + start, sentence.start + end],
      subject: text,
    });
    return [
      ...swapped(sentence.text, facts, draft.text).map((one) => fault('number', one)),
      ...swappedDates(sentence.text, facts, source.article.publishedAt).map((one) =>
        fault('date', one),
      ),
    ];
  }),
];

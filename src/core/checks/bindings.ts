import { dateStands, type KnownDates } from '#src/core/date-match.ts';
import { type DateMention, weekdayOfDate } from '#src/core/dates.ts';
import { faultAt } from '#src/core/fault.ts';
import { fold, locate } from '#src/core/fold.ts';
import type { Quantity } from '#src/core/numbers.ts';
import { backs, sameQuantity } from '#src/core/quantity-match.ts';
import { relativeDates } from '#src/core/relative-dates.ts';
import { scoreStands } from '#src/core/scores.ts';
import { sentencesOf } from '#src/core/sentences.ts';
import { overlaps, within } from '#src/core/span.ts';
import { groundedFacts } from './evidence.ts';
import { numberStands, strayNumbers } from './numbers.ts';
import { wordsAt } from './stated.ts';
import { type Check, type Figures, figuresIn, type Source } from './subject.ts';
import { takesPlace } from './taken-places.ts';

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

const isBare = ({ unit, counted }: Quantity): boolean => !unit && !counted;

const kinds = (a: Quantity, b: Quantity): boolean =>
  (a.unit?.kind === 'time' ? a.unit.name === b.unit?.name : a.unit?.kind === b.unit?.kind) ||
  isBare(a) ||
  isBare(b);

/** The numbers of a like kind that the evidence gives and the claim does not use, in whose place one may stand. */
const leftFor = (one: Quantity, said: Figures, backing: Figures): Quantity[] =>
  backing.quantities.filter(
    (other) =>
      kinds(one, other) &&
      one.ordinal === other.ordinal &&
      !backing.scores.some((score) => within(other, score)) &&
      !said.quantities.some((mine) => backs(other, mine)),
  );

/** Whether the evidence gives a number by another unit of its kind alone: «six ans» for «six mois». */
const isMismeasured = (one: Quantity, backing: readonly Quantity[]): boolean =>
  one.unit !== undefined &&
  backing.some(
    ({ unit, values }) =>
      unit?.kind === one.unit?.kind &&
      unit?.name !== one.unit?.name &&
      values[0] === one.values[0] &&
      (values[0] ?? 0) > 1,
  );

/** Whether the evidence gives a date that the claim does not use. */
const leavesDate = (said: Figures, backing: Figures): boolean =>
  backing.dates.some(
    (other) => !said.dates.some((mine) => dateStands(mine, { dates: [other], relative: [] })),
  );

const isPrecise = ({ day, month, year }: DateMention): boolean =>
  day !== undefined || month !== undefined || year !== undefined;

/** Whether the evidence gives other weekdays than the one that a date is. */
const isOtherDay = (day: DateMention, { dates }: KnownDates): boolean =>
  !isPrecise(day) &&
  dates.some(({ weekday }) => weekday !== undefined) &&
  !dates.some((one) => (one.weekday ?? weekdayOfDate(one) ?? day.weekday) === day.weekday);

const shortYear = ({ year, month }: DateMention, evidence: string): boolean =>
  year !== undefined && month === undefined && evidence.includes(String(year).slice(2));

/** Whether the evidence gives another year, so many away as the claim tells: «après l’accident de 1966, deux ans plus tard» for `in 1968`. */
const isReckoned = ({ year }: DateMention, said: Figures, { dates }: KnownDates): boolean =>
  year !== undefined &&
  said.quantities.some(
    ({ unit, values }) =>
      unit?.name === 'year' &&
      values.some((apart) =>
        dates.some((other) => other.year && Math.abs(other.year - year) === apart),
      ),
  );

/** What a fact's evidence comes to: its figures, with what they leave unsaid in the page, and the days that its relative words mean. */
function backingOf(evidence: string, source: Source): Figures & Pick<Source, 'relative'> {
  const start = locate(evidence, source.folded)?.start ?? 0;
  const inPage = new Map(source.quantities.map((one) => [`${one.start - start} ${one.text}`, one]));
  const own = figuresIn(evidence);
  const quantities = own.quantities.map((one) => {
    const unsaid = inPage.get(`${one.start} ${one.text}`)?.unsaid;
    return unsaid ? { ...one, unsaid } : one;
  });
  const figures = { ...own, quantities };
  const { publishedAt } = source.article;
  const relative = publishedAt ? relativeDates(evidence, publishedAt, figures.dates) : [];
  const days = source.relative.filter(({ day }) => day !== undefined);
  const monthless = figures.dates.every((date) => date.month === undefined);
  return { ...figures, relative: monthless ? [...relative, ...days] : relative };
}

/** The figures of the sentences that an evidence was taken from. */
function around(evidence: string, { article }: Source): KnownDates {
  const place = locate(evidence, fold(article.text));
  const held = sentencesOf(article.text).filter((one) => place && overlaps(one, place));
  return { dates: held.flatMap(({ text }) => figuresIn(text).dates), relative: [] };
}

/** Whether a number belongs to a name of the page: «Destiny 2». */
function isNamed({ start, end }: Quantity, claim: string, { all }: Source): boolean {
  const [name] = /\p{Lu}[\p{L}\p{N}’'-]* $/u.exec(claim.slice(0, start)) ?? [];
  const figure = claim.slice(start, end);
  if (name === undefined || !/^\d+$/.test(figure)) return false;
  return new RegExp(`\\p{Lu}[\\p{L}’'-]* ${figure}(?![\\p{N}\\p{L}]|[.,]\\p{N})`, 'u').test(all);
}

/** The numbers and dates that a claim gives stand in its own evidence; one from elsewhere in the page must not replace another. */
export const bindings: Check = (subject) => {
  const { draft, source } = subject;
  const medium = figuresIn(source.article.medium ?? '');
  const text = figuresIn(draft.text);
  const strays = strayNumbers(draft.text, text, source);
  const told = (one: Quantity) => strays.some((other) => sameQuantity(other, one));
  const dated = (one: DateMention) => dateStands(one, { dates: text.dates, relative: [] });
  return groundedFacts(subject).flatMap(({ claim, evidence }) => {
    const backing = backingOf(evidence, source);
    const said = figuresIn(claim);
    const scores = said.scores.filter(
      (score) => backing.scores.length === 0 && scoreStands(score, source.quantities),
    );
    const elsewhere = strayNumbers(claim, said, source);
    const numbers = strayNumbers(claim, said, backing).filter(
      (one) =>
        !numberStands(one, medium) &&
        !isNamed(one, claim, source) &&
        !scores.some((score) => within(one, score)) &&
        (elsewhere.includes(one)
          ? !told(one)
          : isMismeasured(one, backing.quantities) ||
            (numberStands(one, source) &&
              takesPlace(one, claim, leftFor(one, said, backing), evidence, source.all))),
    );
    const dates = said.dates.filter(
      (one) =>
        isOtherDay(one, backing) ||
        (isPrecise(one) &&
          !dateStands(one, backing) &&
          !shortYear(one, evidence) &&
          !isReckoned(one, said, backing) &&
          (dateStands(one, source)
            ? leavesDate(said, backing) && !dateStands(one, around(evidence, source))
            : !dated(one))),
    );
    return [
      ...[
        ...numbers,
        ...said.quantities.filter((one) => takesAnother(one, said.quantities, backing.quantities)),
      ].map(({ text }) => faultAt('number', text, wordsAt(text, claim, draft.text))),
      ...dates.map(({ text }) => faultAt('date', text, wordsAt(text, claim, draft.text))),
    ];
  });
};

import type { ClaimedFigures } from '#src/core/checks/figures/claimed-figures.ts';
import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Source } from '#src/core/checks/subject.ts';
import { dateStands, type KnownDates } from '#src/core/dates/date-match.ts';
import type { DateMention } from '#src/core/dates/date-parts.ts';
import { fold, locate } from '#src/core/text/fold.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps } from '#src/core/text/span.ts';
import { isDayAfterEnd } from './ends-of-times.ts';
import { leavesDate } from './left-dates.ts';
import { isMorningAfter } from './mornings-after.ts';
import { isOtherDay, isPrecise } from './other-days.ts';
import { giveOtherTime, restsOnToday, tellsOfNow } from './other-times.ts';

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

/** Whether a date is that of publication where the evidence gives another. */
const isOfPublication = (one: DateMention, { claim, evidence, backing }: ClaimedFigures): boolean =>
  backing.today !== undefined &&
  isPrecise(one) &&
  restsOnToday(one, backing) &&
  giveOtherTime([evidence], one, claim, backing.today) &&
  !tellsOfNow(evidence, one, claim);

/** The dates of the sentences that an evidence was taken from. */
function around(evidence: string, { article }: Source): KnownDates {
  const place = locate(evidence, fold(article.text));
  const held = sentencesOf(article.text).filter((one) => place && overlaps(one, place));
  return { dates: held.flatMap(({ text }) => figuresIn(text).dates) };
}

/** The dates of a claim that nothing in the page gives, but for those that the brief gives itself (`isTold`), and those that stand where its evidence gives others. */
export function unboundDates(
  claimed: ClaimedFigures,
  source: Source,
  isTold: (one: DateMention) => boolean,
): DateMention[] {
  const { claim, evidence, said, backing } = claimed;
  const isAfter = (one: DateMention) =>
    isMorningAfter(one, claim, source) ||
    isDayAfterEnd(one, claim, { all: evidence, dates: figuresIn(evidence).dates });
  return said.dates.filter(
    (one) =>
      (isOtherDay(one, backing) && !isAfter(one)) ||
      isOfPublication(one, claimed) ||
      (isPrecise(one) &&
        !dateStands(one, backing) &&
        !shortYear(one, evidence) &&
        !isReckoned(one, said, backing) &&
        (dateStands(one, source)
          ? leavesDate(evidence, backing.dates, said.dates) &&
            !dateStands(one, around(evidence, source))
          : !isTold(one))),
  );
}

import { figuresIn } from '#src/core/checks/figures-in.ts';
import { passagesOn, sentenceOf } from '#src/core/checks/passages-on.ts';
import type { Check, Source } from '#src/core/checks/subject.ts';
import { dateStands } from '#src/core/dates/date-match.ts';
import type { DateMention } from '#src/core/dates/date-parts.ts';
import { datesIn } from '#src/core/dates/dates.ts';
import { saidYears } from '#src/core/dates/said-years.ts';
import { type YearRange, yearRangesIn } from '#src/core/dates/year-ranges.ts';
import { faultAt, faultIn } from '#src/core/fault.ts';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { apart, saidApart } from '#src/core/said-apart.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { textBefore } from '#src/core/text/span.ts';
import { inReach } from './days-in-reach.ts';
import { isDayAfterEnd, isEnd, isStart } from './ends-of-times.ts';
import { isMorningAfter } from './mornings-after.ts';
import { isOtherDay, isPrecise } from './other-days.ts';
import { giveOtherTime, restsOnToday, tellsOfNow } from './other-times.ts';

/** A year alone may also stand in the page as a plain number («2025-26», «la loi 2004»). */
const isPlainNumber = (date: DateMention, source: Source): boolean =>
  date.month === undefined &&
  date.year !== undefined &&
  new RegExp(`(?<!\\d)${date.year}(?!\\d)`).test(source.all);

const workingDays = /(?:du )?lundi au (?:vendredi|samedi)/giu;
const saysWorkingDays =
  /week-?days?|working days?|en semaine|jours? (?:ouvr|de (?:la )?semaine)|monday (?:to|through) (?:friday|saturday)|chaque jour|every day|daily|quotidien/iu;

/** «Du lundi au vendredi» for `every weekday`. */
const isWorkingDay = (date: DateMention, text: string, source: Source): boolean =>
  saysWorkingDays.test(source.all) &&
  Array.from(text.matchAll(workingDays)).some(
    ({ index, 0: words }) => date.start >= index && date.end <= index + words.length,
  );

/** «L’exercice 2024» for `FY24`. */
const isShortYear = (date: DateMention, source: Source): boolean =>
  date.month === undefined &&
  date.year !== undefined &&
  new RegExp(`(?:\\d\\d[-–/]|['’]|FY ?)${String(date.year).slice(2)}(?!\\d)`).test(source.all);

/** Whether the page gives other months, in full, for the numbers of the brief's sentence. */
function isOtherMonth(date: DateMention, text: string, source: Source): boolean {
  if (source.dates.some(({ month }) => month === date.month)) return false;
  const numbers = quantitiesIn(sentenceOf(date, text)).filter(
    ({ worded, values }) => !worded && (values[0] ?? 0) > 12,
  );
  return sentencesOf(source.article.text).some(
    (one) =>
      datesIn(one.text).some(({ month }) => month !== undefined && month !== date.month) &&
      quantitiesIn(one.text).some((given) => numbers.some((mine) => backs(given, mine))),
  );
}

const publishing =
  /(?:publi|paru|par[au][iî]t|annonc|rapport|racont|relat|rév[eé]l|indiqu|écri|signal|expliqu|selon|édition|article|enquête|apprend|entretien|interview|diffus|(?<!\p{L})ce(?:tte)? )[^.!?]*$/iu;

/** Whether a weekday or month that the page never names is told of its publication, of which the brief's sentence must then speak. */
function speaksOfPublication(date: DateMention, text: string, { article }: Source): boolean {
  if (date.month === undefined && /s$/u.test(date.text)) return false;
  const named = article.medium;
  const before = textBefore(text, date.start, 160);
  return publishing.test(before) || (named !== undefined && named !== '' && before.includes(named));
}

/** Whether a date that no other words of the page bear out may be that of its publication. */
function mayBeOfPublication(date: DateMention, text: string, source: Source): boolean {
  const { today } = source;
  const bareDay = date.weekday !== undefined && date.day === undefined;
  const bareMonth = date.month !== undefined && date.day === undefined && date.year === undefined;
  const rests = restsOnToday(date, source);
  if (!today || !(rests || (bareMonth && isOtherMonth(date, text, source)))) return true;
  if (bareDay || bareMonth) return speaksOfPublication(date, text, source);
  const sentence = sentenceOf(date, text);
  return (
    tellsOfNow(source.all, date, sentence) ||
    !giveOtherTime(passagesOn(date, text, source.all), date, sentence, today)
  );
}

/** Whether all passages that tell the same as a text tell it of another weekday, and not merely of how long. */
function areOfOtherDays(date: DateMention, text: string, source: Source): boolean {
  if (isPrecise(date)) return false;
  const passages = passagesOn(date, text, source.all);
  return (
    passages.length > 0 &&
    passages.every((passage) => {
      const told = figuresIn(passage).dates;
      const happening = told.filter((one) => !isEnd(passage, one));
      const read = isEnd(text, date)
        ? [told]
        : isStart(text, date)
          ? [happening]
          : [told, happening];
      return read.every((dates) => isOtherDay(date, { dates }));
    })
  );
}

/** The ranges of years of a text that are none of those of the page, which has some: «2026-2027» for `2027-28`. */
const otherYears = (text: string, { all }: Source): YearRange[] => {
  const told = yearRangesIn(all);
  return yearRangesIn(text).filter(
    ({ from, to }) => told.length > 0 && !told.some((one) => one.from === from && one.to === to),
  );
};

/** The dates of a text, each that tells no year with those that words beside it say. */
const datesSaid = (text: string, { today }: Source): DateMention[] =>
  datesIn(text).map((date) => {
    const years = today && saidYears(date, text, today);
    return years ? { ...date, years } : date;
  });

/** Every date of the brief stands in the page or follows from its day of publication. */
export const dates: Check = ({ draft, source }) => {
  const inText = datesSaid(draft.text, source).map((date) => ({
    date,
    span: [date.start, date.end] as const,
  }));
  const aside = saidApart(draft)
    .flatMap((said) => datesIn(said))
    .map((date) => ({ date, span: apart }));
  const ranges = otherYears(draft.text, source).map((one) => faultIn('date', draft.text, one));
  const strays = [...inText, ...aside]
    .filter(
      ({ date, span }) =>
        !(
          dateStands(date, inReach(date, draft.text, source)) &&
          (span[1] === 0 ||
            (mayBeOfPublication(date, draft.text, source) &&
              !areOfOtherDays(date, draft.text, source)))
        ) &&
        !isDayAfterEnd(date, draft.text, source) &&
        !isMorningAfter(date, draft.text, source) &&
        !isPlainNumber(date, source) &&
        !isShortYear(date, source) &&
        !isWorkingDay(date, draft.text, source),
    )
    .map(({ date, span }) => faultAt('date', date.text, span));
  return [...strays, ...ranges];
};

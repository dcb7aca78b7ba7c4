import { partsOf } from '#src/core/checks/parts.ts';
import { saysNothing, thingsOf } from '#src/core/checks/passages-on.ts';
import { dateStands, type KnownDates } from '#src/core/dates/date-match.ts';
import type { DateMention, WholeDate } from '#src/core/dates/date-parts.ts';
import { datesIn } from '#src/core/dates/dates.ts';
import { momentsIn } from '#src/core/dates/moments.ts';
import { relativeDates } from '#src/core/dates/relative-dates.ts';
import { tensesOf } from '#src/core/dates/tenses.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { shared } from '#src/core/words/concepts.ts';
import { leavesDate } from './left-dates.ts';
import { withLikelyYears } from './likely-years.ts';

/** The months and years that a text tells, «l’an dernier» among them. */
const datesOf = (text: string, today: WholeDate): readonly DateMention[] => [
  ...withLikelyYears(datesIn(text), text, today).filter(
    ({ year, month }) => (year ?? month) !== undefined,
  ),
  ...momentsIn(text)
    .filter(({ unit, shift }) => unit === 'year' && shift !== 0)
    .map(({ shift, ...moment }) => ({ ...moment, year: today.year + shift })),
];

const ofNow =
  /(?<!\p{L})(?:(?:this|cet?|cette) (?:spring|summer|autumn|fall|winter|season|printemps|été|automne|hiver|saison)|now|currently|recently|désormais|actuellement|récemment)(?!\p{L})/iu;

/** Whether the words of a text may mean a date of the year of publication, as far as its day tells. */
function mayMean(text: string, date: DateMention, today: WholeDate): boolean {
  if (ofNow.test(text)) return true;
  const dates = withLikelyYears(datesIn(text), text, today);
  const relative = relativeDates(text, today, dates).map(({ vague: _, ...day }) => day);
  return dateStands(date, { dates, relative });
}

/** The parts of a passage that say something of a thing, or only when it was; all of them where those tell no date. */
function partsOn(thing: string, passage: string): readonly string[] {
  const parts = partsOf(passage).map(({ text }) => text);
  const telling = parts.filter((part) => shared(thing, part) > 0 || saysNothing(part));
  return telling.some((part) => datesIn(part).length > 0) ? telling : parts;
}

/** Whether a date stands by the day of publication alone; a year that the page does not state does, whatever is told of that year. */
export function restsOnToday(date: DateMention, known: KnownDates): boolean {
  const { dates, relative = [], today } = known;
  return date.month === undefined && date.year !== undefined
    ? date.year === today?.year && !dates.some(({ year }) => year === date.year)
    : dateStands(date, known) && !dateStands(date, { dates, relative });
}

/** Whether each of some passages that tell the same as a sentence gives another date to what the sentence gives this one, and none may mean this one: «Fondé en 2026» for `founded in 2003`. */
export function giveOtherTime(
  passages: readonly string[],
  date: DateMention,
  sentence: string,
  today: WholeDate,
): boolean {
  const [thing = ''] = thingsOf(date.text, sentence);
  const said = datesOf(sentence, today);
  return (
    passages.length > 0 &&
    passages.every((passage) => {
      const parts = partsOn(thing, passage);
      return (
        parts.some((part) => leavesDate(part, datesOf(part, today), said)) &&
        !parts.some((part) => mayMean(part, date, today))
      );
    })
  );
}

/** How much of what a sentence tells a text must say to tell it of now. */
const least = 0.5;

/** Whether a sentence of a text tells, of what is or will be and without a date, most of what a sentence tells so of a date: «supprime 500 emplois en 2026» for `It is cutting 500 jobs`. */
export function tellsOfNow(text: string, date: DateMention, sentence: string): boolean {
  const [thing = ''] = thingsOf(date.text, sentence);
  if (thing === '' || tensesOf(thing).past || tensesOf(sentence).past) return false;
  return sentencesOf(text).some(
    (one) =>
      !tensesOf(one.text).past &&
      shared(thing, one.text) >= least &&
      !datesIn(one.text).some(({ year, month }) => (year ?? month) !== undefined),
  );
}

import { firstFrom } from '#src/core/bisect.ts';
import { partAt } from '#src/core/checks/parts.ts';
import {
  type DateMention,
  type DateParts,
  type WholeDate,
  weekdayOfDate,
} from '#src/core/dates/date-parts.ts';
import { saidYears } from '#src/core/dates/said-years.ts';
import { type Tenses, tensesOf } from '#src/core/dates/tenses.ts';
import { type YearAround, yearsAround } from '#src/core/dates/years-around.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';

/** How many days away a date may be for its year to go without saying. */
const near = 92;

/** The years around a date, whether its text tells one beside it, and one to come. */
type Years = { around: readonly YearAround[]; beside: boolean; later: boolean };

/** How far from a date a text may tell its year, where that is no year of long ago. */
const beside = 240;

/** Those years in which a date falls on the weekday that it tells, if it does in any. */
function onWeekday(date: DateParts, years: readonly YearAround[]): readonly YearAround[] {
  const { day, month, weekday } = date;
  if (!day || !month || weekday === undefined) return years;
  const right = years.filter(({ year }) => weekdayOfDate({ day, month, year }) === weekday);
  return right.length > 0 ? right : years;
}

/** Which way the words around a date tell that it lies, by its part of the sentence, or by all of it where that tells none. */
export function tensesAround(sentence: string, at: Place): Tenses {
  const tenses = tensesOf(partAt(sentence, at)?.text ?? '');
  return tenses.past || tenses.future ? tenses : tensesOf(sentence);
}

/** The last and the next of some years, or that one of them which the tense or the nearness of the day decides on. */
function decided(years: readonly YearAround[], { past, future }: Tenses): number[] {
  const last = years.findLast(({ away }) => away <= 0);
  const next = years.find(({ away }) => away >= 0);
  const [before, after] = [-(last?.away ?? -1000), next?.away ?? 1000];
  const backwards = Math.min(before, after) > near ? past : before < after;
  const forwards = Math.min(before, after) > near ? future : after < before;
  return [
    ...(last && !(forwards && !past) ? [last.year] : []),
    ...(next && !(backwards && !future) ? [next.year] : []),
  ];
}

/** A passive that tells no time by itself: «est ajoutée le 19 juillet». */
const passive = /(?<!\p{L})(?:est|sont) (?:\p{L}+ )?\p{L}+ée?s?(?!\p{L})/giu;

/** What says that a sentence tells of another year than this, or may. */
const ofOtherYear = new RegExp(
  whole(
    phrases(`
      il_y_a_un_an l’an_(?:dernier|passé|prochain) l’année_(?:dernière|passée|prochaine|suivante|précédente) un_an_plus_(?:tôt|tard)
      a_year_(?:ago|earlier|later|before) (?:last|next)_year (?:the_)?(?:following|previous)_year
    `),
  ),
  'iu',
);

const anyYear = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** The year of a day that is to come, or that lies near where its text tells no other year beside it. */
function sureYear(date: DateParts, sentence: string, years: Years): number | undefined {
  if (date.day === undefined) return undefined;
  const { past, future } = tensesOf(sentence.replace(passive, ' '));
  const next = years.around.find(({ away }) => away >= 0);
  if (future && !past) return years.later ? undefined : next?.year;
  const [nearest] = years.around.toSorted(
    (one, other) => Math.abs(one.away) - Math.abs(other.away),
  );
  if (!nearest || Math.abs(nearest.away) > near) return undefined;
  const isOther = nearest.away > 0 && !past ? years.later || anyYear.test(sentence) : years.beside;
  return isOther ? undefined : nearest.year;
}

/** Gives each month of a text that is told without a year those it may be of: what words beside it say, else the nearest that its sentence allows and those that the text tells near it, or tells of another time. */
export function withLikelyYears(
  dates: readonly DateMention[],
  text: string,
  today: WholeDate | undefined,
): readonly DateMention[] {
  if (!today) return dates;
  const told = dates.filter(({ year }) => year !== undefined);
  const distant = new Set(
    told.flatMap(({ year = 0 }) => (Math.abs(year - today.year) > 1 ? [year] : [])),
  );
  const sentences = sentencesOf(text);
  return dates.map((date) => {
    if (date.month === undefined || date.year !== undefined) return date;
    const said = saidYears(date, text, today);
    if (said) return { ...date, years: said };
    const sentence = sentences[firstFrom(sentences, ({ end }) => end >= date.end)];
    const from = firstFrom(told, ({ end }) => end > date.start - beside);
    const to = firstFrom(told, ({ start }) => start > date.end + beside);
    const shift = sentence?.start ?? 0;
    const tenses = tensesAround(sentence?.text ?? '', {
      start: date.start - shift,
      end: date.end - shift,
    });
    const around = onWeekday(date, yearsAround(date, today));
    const near = told.slice(from, to);
    const others = [...near.map(({ year = 0 }) => year), ...distant];
    if (ofOtherYear.test(sentence?.text ?? ''))
      return { ...date, years: [...around.map(({ year }) => year), ...others] };
    const later = near.some(({ year = 0 }) => year > today.year);
    const sure = sureYear(date, sentence?.text ?? '', { around, beside: near.length > 0, later });
    return {
      ...date,
      ...(sure !== undefined && { sure }),
      years: [...decided(around, tenses), ...others],
    };
  });
}

import { overlaps, type Place, placeOf, textBefore } from '#src/core/text/span.ts';
import { wordList } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { isOfBirth } from './births.ts';
import { months, weekdays } from './calendar.ts';
import { withLists, withNights } from './date-lists.ts';
import type { DateMention, DateParts } from './date-parts.ts';

const frenchMonth =
  'janvier|janv\\.?|février|fevrier|févr\\.?|fév\\.?|mars|avril|avr\\.|mai|juin|juillet|juil\\.?|août|aout|septembre|octobre|novembre|décembre|decembre|déc\\.?';
const englishMonth =
  'january|jan\\.?|february|feb\\.?|march|mar\\.|april|apr\\.?|may|june|jun\\.|july|jul\\.|august|aug\\.?|september|sept\\.?|sep\\.|october|oct\\.?|november|nov\\.?|december|dec\\.?';
const month = `(?:${frenchMonth}|${englishMonth})`;
const weekday = `(?:${[...weekdays.keys()].join('|')})s?`;
const year = '(?:1[5-9]|20)\\d\\d';
const gap = '[ \\u00a0\\u202f]';
const edge = '(?![\\p{L}\\p{N}])';
const start = '(?<![\\p{L}\\p{N}])';

/** The year that the name of a decade begins in, of the last century. */
const decades: ReadonlyMap<string, number> = new Map(
  wordList('twenties thirties forties fifties sixties seventies eighties nineties').map(
    (name, i) => [name, 1920 + 10 * i],
  ),
);

const named = new RegExp(`${start}(?:${month}|${weekday})${edge}`, 'iu');

const shapes = [
  `${start}(?<year>${year})-(?<number>\\d\\d)-(?<day>\\d\\d)(?:${edge}|(?=T\\d\\d:))`,
  `${start}(?<day>\\d{1,2})[/.](?<number>\\d{1,2})[/.](?<year>\\d{4})${edge}`,
  `${start}(?<number>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})${edge}`,
  `${start}(?<day>\\d{1,2})-(?<number>\\d\\d)-(?<year>${year})(?![\\p{L}\\p{N}]|-\\d)`,
  `(?<=(?<!\\p{L})(?:le|du|au|ce|${weekday})${gap})(?<day>\\d{1,2})/(?<number>0\\d|1[0-2])(?![\\p{L}\\p{N}/]|[.,]\\d)`,
  `${start}(?:(?<weekday>${weekday}),?${gap})?(?:the )?(?<day>\\d{1,2})(?:er|st|nd|rd|th)?${gap}(?:of )?(?<month>${month})(?:,?${gap}(?<year>\\d{4}))?${edge}`,
  `${start}(?:(?<weekday>${weekday}),?${gap})?(?<month>${englishMonth})${gap}(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?${gap}(?<year>\\d{4}))?(?![\\p{L}\\p{N}]|[.,]\\d|${gap}?%)`,
  `${start}(?<month>${month}),?${gap}(?<year>${year})${edge}`,
  `(?<![\\d/])(?<number>9)/(?<day>11)(?![\\d/])`,
  `${start}(?<weekday>${weekday})${gap}(?<day>\\d{1,2})(?![\\p{L}\\p{N}]|[.,-]\\d|${gap}?%|${gap}(?:milli|euros|000|(?:à|to)${gap}\\d{1,3}(?!${gap}?h)))`,
  `${start}(?<weekday>${weekday})${edge}`,
  `(?<=(?<!\\p{L})(?:the|early|late|mid)[ -])(?<decade>${[...decades.keys()].join('|')})${edge}`,
  `${start}(?<month>${month})${edge}`,
  `(?<=(?<!\\d)${year}[-–/])(?<year>${year})${edge}`,
  `(?<![\\p{L}\\p{N}$£€.,/–-]|\\d[ \\u00a0\\u202f])(?<year>${year})(?![\\p{L}\\p{N}/]|[.,]\\d|${gap}?[%€$£]|${gap}\\d{3}(?!\\d)|-\\d\\d-)`,
].map((shape) => ({
  pattern: new RegExp(shape, 'giu'),
  hasFigures: shape.includes('\\d'),
  isNamed: /<(?:month|weekday)>/u.test(shape),
}));

/** The shapes that a text may have, by whether it has figures, and names of days or months. */
function shapesOf(text: string): RegExp[] {
  const [figures, names] = [/\d/u.test(text), named.test(text)];
  return shapes
    .filter(({ hasFigures, isNamed }) => (figures || !hasFigures) && (names || !isNamed))
    .map(({ pattern }) => pattern);
}

/** English months without their capital: `nobody under 18 may enter`. */
const isVerb = /^(?:may|march)$/u;

/** What comes before a month, and before those alone that are no planet and nobody's name. */
const ahead =
  /(?:\b(?:in|since|until|by|between|before|after|last|next|this|early|late|mid|of|and|to|from|through|every|as|during|within|end(?:ed|s|ing)?|beg[ai]n|started?|starting|en|de|avant|fin|début)[ -]|(?:uary|march|april|may|june|july|august|ember|octobre?), )$/iu;
/** The same of one that qualifies a noun: `the August shutdown`. */
const aheadOfNoun = /(?<!\p{L})(?:the|an?|its|his|her|their|our) $/iu;
const noun = /^ (?!(?:on|of|to|for|and|or)(?!\p{L}))\p{Ll}{3}/u;
const aheadOfFew = /\b(?:beyond|around|towards?|than|each|for) $/iu;

/** English months and French «mars» that are common words when they stand alone. */
function isCommonWord(text: string, place: Place, parts: DateParts): boolean {
  if (parts.month === undefined || parts.day !== undefined || parts.year !== undefined)
    return false;
  const word = text.slice(place.start, place.end);
  if (/^(?:sept\.?|mar\.?)$/u.test(word)) return true;
  if (
    /^(?:May|March|Mars|June|April|August|Avril|Sept|Mar|Jan|Jun|Jul|Dec|Oct|Nov|Feb|Apr|Aug)\.?$/u.test(
      word,
    )
  ) {
    const lead = textBefore(text, place.start, 10);
    if (aheadOfNoun.test(lead) && noun.test(text.slice(place.end, place.end + 8))) return false;
    return !ahead.test(lead) && (/^Ma(?:y|rs)$/u.test(word) || !aheadOfFew.test(lead));
  }
  return false;
}

/** Whether what looks like a year counts a people: «1900 Coréens». */
const countsPeople = (text: string, { start, end }: Place, parts: DateParts): boolean =>
  parts.year !== undefined &&
  parts.month === undefined &&
  /^[ \u00a0\u202f]\p{Lu}\p{Ll}+s(?!\p{L})/u.test(text.slice(end, end + 24)) &&
  !/(?:en|de|in|of|by|since|depuis|fin|début|dès|avant|après|,) $/iu.test(
    textBefore(text, start, 8),
  );

/** Whether a year alone names its decade: «les années 1970». */
const isDecade = (text: string, { start }: Place, { year = 1, month }: DateParts): boolean =>
  month === undefined && year % 10 === 0 && /(?<!\p{L})années $/iu.test(textBefore(text, start, 8));

/** Every date of a French or English text, whole or partial, down to a lone weekday, month or year. */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const shape of shapesOf(text)) {
    for (const match of text.matchAll(shape)) {
      const place = placeOf(match);
      if (found.some((one) => overlaps(one, place))) continue;
      const groups = match.groups ?? {};
      if (isVerb.test(groups.month ?? '')) continue;
      const monthNumber = groups.number
        ? Number(groups.number)
        : months.get(bare(groups.month ?? '').replace(/\.$/, ''));
      const weekdayNumber = weekdays.get(bare(groups.weekday ?? '').replace(/s$/, ''));
      const day = groups.day ? Number(groups.day) : undefined;
      if ((day ?? 1) > 31 || (day ?? 1) < 1 || (monthNumber ?? 1) > 12 || monthNumber === 0)
        continue;
      const parts: DateParts = {
        ...(day ? { day } : {}),
        ...(monthNumber ? { month: monthNumber } : {}),
        ...(groups.year ? { year: Number(groups.year) } : {}),
        ...(groups.decade ? { year: decades.get(groups.decade.toLowerCase()) ?? 0 } : {}),
        ...(weekdayNumber !== undefined ? { weekday: weekdayNumber } : {}),
      };
      if (isDecade(text, place, parts)) parts.decade = true;
      if (isCommonWord(text, place, parts) || countsPeople(text, place, parts)) continue;
      if (weekdayNumber === 0 && /Journal du $/iu.test(textBefore(text, place.start, 12))) continue;
      if (parts.year !== undefined && isOfBirth(text, place)) parts.born = true;
      found.push({ ...place, ...parts, text: match[0] });
    }
  }
  return withNights(
    text,
    withLists(
      text,
      found.sort((a, b) => a.start - b.start),
    ),
  );
}

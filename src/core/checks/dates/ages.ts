import type { Quantity } from '#src/core/numbers/quantity.ts';
import { textBefore } from '#src/core/text/span.ts';
import { lasts, type Page } from './elapsed.ts';
import { yearsFounded } from './foundings.ts';
import { differs, statedSpans } from './stated-spans.ts';

const agedBefore =
  /(?:à|à ses|âge d|âgée? de|vieux d|vieilles? d|aujourd['’]hui|,|\()(?:e|['’])? ?$/iu;

/** How near each other a page tells when somebody was born and when something befell them. */
const beside = 200;

const bearer = /(?:(\p{Lu}[\p{L}’'-]+) )?(\p{Lu}[\p{L}’'-]+)(?:,| \()(?: ?aged)? ?$/u;
const old = /(\d{1,3})-year-old (?:[\p{Ll}-]+ ){0,5}(?:\p{Lu}[\p{L}.’'-]* ){0,3}$/u;
const title = /^(?:Mrs?|Ms|Dr|Sir|Lady|Mme|Mlle)$/u;
const back =
  /^(?:[- ](?:ans|years?)(?:[- ]old)?)?,? (?:at the time|back then|then|when|alors|à l['’]époque|au moment|lorsqu|quand)/iu;

/** Somebody by the last name and, where a text tells it, the word before that. */
type Bearer = { first?: string | undefined; last: string };

/** Whose age stands at a place of a text. */
function bearerOf(text: string, at: number): Bearer | undefined {
  const [, first, last] = bearer.exec(textBefore(text, at, 64)) ?? [];
  return last === undefined ? undefined : { first, last };
}

const isUntold = (first: string | undefined): boolean => first === undefined || title.test(first);

/** Whether two names may be of one person. */
const mayBeOne = (one: Bearer, other: Bearer): boolean =>
  one.last === other.last &&
  (one.first === other.first || isUntold(one.first) || isUntold(other.first));

/** Those ages of now that a page tells right beside a name. */
function agesOf({ first, last }: Bearer, page: string): number[] {
  const places = Array.from(page.matchAll(new RegExp(`(?<!\\p{L})${last}(?!\\p{L})`, 'gu')));
  return places.flatMap(({ index }) => {
    const before = /(\p{Lu}[\p{L}’'-]+) $/u.exec(textBefore(page, index, 32))?.[1];
    if (!mayBeOne({ first, last }, { first: before, last })) return [];
    const end = index + last.length;
    const behind = /^(?:,| \()(?: aged)? ?(\d{1,3})(?=[^\d%]|$)/u.exec(page.slice(end, end + 16));
    if (behind && back.test(page.slice(end + behind[0].length).slice(0, 40))) return [];
    const age = behind ?? old.exec(textBefore(page, index, 80));
    return age ? [Number(age[1])] : [];
  });
}

const isAgeTold = ({ unit, start, end }: Quantity, text: string): boolean =>
  unit?.name === 'year' &&
  /(?:(?<!\p{L})(?:à|at|de|d['’]|aged|of)|,|\() ?$/iu.test(textBefore(text, start, 8)) &&
  !back.test(text.slice(end, end + 40));

/** Whether the page gives whom an age is told of another, by their name or where it tells the same of them. */
function isOtherAge(quantity: Quantity, text: string, page: string): boolean {
  const whom = bearerOf(text, quantity.start);
  const ages = whom ? agesOf(whom, page) : [];
  if (ages.length > 0) return !ages.some((age) => quantity.values.includes(age));
  const isTheirs = (one: Quantity, passage: string): boolean => {
    const other = bearerOf(passage, one.start);
    return isAgeTold(one, passage) && (!whom || !other || mayBeOne(whom, other));
  };
  return differs(quantity, statedSpans(quantity, text, page, isTheirs));
}

/** «À 62 ans»: the age of who was born, or of what was founded, in a year of the page, on the day of publication or in a year told near it, where the page gives them no other. */
export function isAge(quantity: Quantity, text: string, page: Page): boolean {
  if (quantity.unit?.name !== 'year' || (quantity.values[0] ?? 0) <= 12) return false;
  if (!agedBefore.test(textBefore(text, quantity.start, 12))) return false;
  const { today, dates, all = '' } = page;
  const years = dates.flatMap(({ year, start, born }) => (year ? [{ year, start, born }] : []));
  const isAgeBetween = (from: number, to: number) =>
    [to - from, to - from - 1].some((age) => lasts(age, quantity));
  const isOfThing =
    today !== undefined &&
    !bearerOf(text, quantity.start) &&
    yearsFounded(text, quantity, all).some((from) => isAgeBetween(from, today.year));
  const isReckoned = years.some(
    ({ year: from, start, born }) =>
      born &&
      ((today && isAgeBetween(from, today.year)) ||
        years.some((to) => Math.abs(to.start - start) < beside && isAgeBetween(from, to.year))),
  );
  return (isReckoned && !isOtherAge(quantity, text, all)) || isOfThing;
}

/** «Les années 90», «le XIXe siècle» for years that the page gives. */
export function isEra(quantity: Quantity, text: string, page: Page): boolean {
  const [value = 0] = quantity.values;
  const years = [
    ...page.dates.flatMap(({ year }) => year ?? []),
    ...page.quantities.flatMap(({ values }) => values),
    ...(page.today ? [page.today.year] : []),
  ];
  if (quantity.unit?.name === 'century')
    return years.some((year) => year > 999 && Math.ceil((year + 1) / 100) === value);
  const decade = /années $/iu.test(textBefore(text, quantity.start, 8));
  return (
    decade &&
    years.some((year) => year % 100 === value % 100 || Math.floor((year % 100) / 10) * 10 === value)
  );
}

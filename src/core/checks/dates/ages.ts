import type { Quantity } from '#src/core/numbers/quantity.ts';
import { textBefore } from '#src/core/text/span.ts';
import { lasts, type Page } from './elapsed.ts';
import { differs, statedSpans } from './stated-spans.ts';

const agedBefore =
  /(?:à|à ses|âge d|âgée? de|vieux d|vieilles? d|aujourd['’]hui|,|\()(?:e|['’])? ?$/iu;

/** How near each other a page tells when somebody was born and when something befell them. */
const beside = 200;

const bearer = /(\p{Lu}[\p{L}’'-]+)(?:,| \()(?: ?aged)? ?$/u;
const old = /(\d{1,3})-year-old (?:[\p{Ll}-]+ ){0,5}(?:\p{Lu}[\p{L}.’'-]* ){0,3}$/u;

/** Those ages that a page tells right beside a name. */
function agesOf(name: string, page: string): number[] {
  const places = Array.from(page.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu')));
  return places.flatMap(({ index }) => {
    const behind = /^(?:,| \()(?: aged)? ?(\d{1,3})(?=[^\d%]|$)/u.exec(
      page.slice(index + name.length, index + name.length + 16),
    );
    const age = behind ?? old.exec(textBefore(page, index, 80));
    return age ? [Number(age[1])] : [];
  });
}

const isAgeTold = ({ unit, start }: Quantity, text: string): boolean =>
  unit?.name === 'year' &&
  /(?:(?<!\p{L})(?:à|at|de|d['’]|aged|of)|,|\() ?$/iu.test(textBefore(text, start, 8));

/** Whether the page gives whom an age is told of another, by their name or where it tells the same of them. */
function isOtherAge(quantity: Quantity, text: string, page: string): boolean {
  const name = bearer.exec(textBefore(text, quantity.start, 48))?.[1];
  const ages = name === undefined ? [] : agesOf(name, page);
  if (ages.length > 0) return !ages.some((age) => quantity.values.includes(age));
  return differs(quantity, statedSpans(quantity, text, page, isAgeTold));
}

/** «À 62 ans»: the age of who was born in a year of the page, on the day of publication or in a year told near it, where the page gives them no other. */
export function isAge(quantity: Quantity, text: string, page: Page): boolean {
  if (quantity.unit?.name !== 'year' || (quantity.values[0] ?? 0) <= 12) return false;
  if (!agedBefore.test(textBefore(text, quantity.start, 12))) return false;
  const { today, dates, all = '' } = page;
  const years = dates.flatMap(({ year, start, born }) => (year ? [{ year, start, born }] : []));
  const isAgeBetween = (from: number, to: number) =>
    [to - from, to - from - 1].some((age) => lasts(age, quantity));
  const isReckoned = years.some(
    ({ year: from, start, born }) =>
      born &&
      ((today && isAgeBetween(from, today.year)) ||
        years.some((to) => Math.abs(to.start - start) < beside && isAgeBetween(from, to.year))),
  );
  return isReckoned && !isOtherAge(quantity, text, all);
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

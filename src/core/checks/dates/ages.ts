import type { Quantity } from '#src/core/numbers/quantity.ts';
import { textBefore } from '#src/core/text/span.ts';
import { lasts, type Page } from './elapsed.ts';

const agedBefore =
  /(?:à|à ses|âge d|âgée? de|vieux d|vieilles? d|aujourd['’]hui|,|\()(?:e|['’])? ?$/iu;

/** How near each other a page tells when somebody was born and when something befell them. */
const beside = 200;

/** «À 62 ans»: the age of who was born in a year of the page, on the day of publication or in a year told near it. */
export function isAge(quantity: Quantity, text: string, { today, dates }: Page): boolean {
  if (quantity.unit?.name !== 'year' || (quantity.values[0] ?? 0) <= 12) return false;
  if (!agedBefore.test(textBefore(text, quantity.start, 12))) return false;
  const years = dates.flatMap(({ year, start }) => (year ? [{ year, start }] : []));
  const isAgeBetween = (from: number, to: number) =>
    [to - from, to - from - 1].some((age) => lasts(age, quantity));
  return years.some(
    ({ year: from, start }) =>
      (today && isAgeBetween(from, today.year)) ||
      years.some((to) => Math.abs(to.start - start) < beside && isAgeBetween(from, to.year)),
  );
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

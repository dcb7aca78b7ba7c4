import type { Quantity } from '#src/core/numbers/quantity.ts';
import { textBefore } from '#src/core/text/span.ts';
import { lasts, type Page } from './elapsed.ts';

/** «À 62 ans»: the age, on the day of publication, of who was born in a year of the page. */
export function isAge(quantity: Quantity, text: string, page: Page): boolean {
  const year = page.today?.year;
  if (quantity.unit?.name !== 'year' || !year) return false;
  const before = textBefore(text, quantity.start, 12);
  if (!/(?:à|à ses|âgée? de|vieux d|vieilles? d|aujourd['’]hui|,|\()(?:e|['’])? ?$/iu.test(before))
    return false;
  return (
    (quantity.values[0] ?? 0) > 12 &&
    page.dates.some(
      ({ year: from }) =>
        from && [year - from, year - from - 1].some((age) => lasts(age, quantity)),
    )
  );
}

/** «Les années 90», «le XIXe siècle» for years that the page gives. */
export function isEra(quantity: Quantity, text: string, page: Page): boolean {
  const [value = 0] = quantity.values;
  const years = [
    ...page.dates.flatMap(({ year }) => year ?? []),
    ...page.quantities.flatMap(({ values }) => values),
  ];
  if (quantity.unit?.name === 'century')
    return years.some((year) => year > 999 && Math.ceil((year + 1) / 100) === value);
  const decade = /années $/iu.test(textBefore(text, quantity.start, 8));
  return (
    decade &&
    years.some((year) => year % 100 === value % 100 || Math.floor((year % 100) / 10) * 10 === value)
  );
}

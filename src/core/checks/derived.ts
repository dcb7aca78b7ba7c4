import type { DateParts } from '#src/core/dates.ts';
import { type Quantity, quantitiesIn } from '#src/core/numbers.ts';
import { backs } from '#src/core/quantity-match.ts';
import { countsNothing } from '#src/core/set-phrases.ts';
import type { Source } from './subject.ts';

type Page = Pick<Source, 'quantities' | 'dates' | 'relative'>;

/** Numbers of the page that tell the same kind of thing, two by two and near each other. */
function* couples(page: Page): Generator<readonly [Quantity, Quantity]> {
  for (const [i, one] of page.quantities.entries()) {
    for (const other of page.quantities.slice(i + 1, i + 7)) {
      if (other.start - one.end > 400) break;
      if (one.unit?.name === other.unit?.name || !one.unit || !other.unit) yield [one, other];
    }
  }
}

/** «Trois fois moins»: a multiple worked out from two numbers of the page. */
function isMultiple(quantity: Quantity, text: string, page: Page): boolean {
  const after = text.slice(quantity.end, quantity.end + 24);
  if (
    !/^ fois (?:plus|moins|mieux|supérieur|inférieur|le |la |les |l['’]|son |sa |ce )/u.test(after)
  )
    return false;
  const times = quantity.values[0] ?? 0;
  for (const [one, other] of couples(page)) {
    for (const a of one.values) {
      for (const b of other.values) {
        const ratio = Math.max(a, b) / Math.min(a, b);
        if (ratio >= times * 0.85 && ratio <= times * 1.2) return true;
      }
    }
  }
  return false;
}

/** «Vingt centimes de plus», «en hausse de 300»: the difference of two numbers of the page. */
function isDifference(quantity: Quantity, text: string, page: Page): boolean {
  const before = text.slice(Math.max(0, quantity.start - 48), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 24);
  const moves =
    /(?:augment|hauss|baiss|recul|progress|gagn|perd|grimp|chut|bondi|gonfl|fond|cède|pren|pris|majora|surco[uû]t|écart|rallonge)\p{L}*(?: \p{L}+){0,3} (?:d['’]|de |\p{L}+ )?$/iu;
  if (!moves.test(before) && !/^ (?:de plus|de moins|supplémentaires?|d['’]écart)/u.test(after))
    return false;
  for (const [one, other] of couples(page)) {
    const value = Math.abs((one.values[0] ?? 0) - (other.values[0] ?? 0));
    const unit = one.unit ?? other.unit;
    const points =
      unit?.name === 'percent' ? { ...unit, name: 'point', doubtful: true as const } : unit;
    const exact: Quantity = {
      ...one,
      values: [Math.round(value * 1e6) / 1e6],
      step: Math.min(one.step, other.step),
      ...(points ? { unit: points } : {}),
    };
    if (backs(exact, quantity)) return true;
  }
  return false;
}

/** «Vingt minutes après»: the time between two times of day of the page. */
function isLapse(quantity: Quantity, page: Page): boolean {
  const { unit, values } = quantity;
  if (unit?.name !== 'minute' && unit?.name !== 'hour') return false;
  const minutes = ((values[0] ?? 0) * unit.factor) / 60;
  const times = page.quantities.filter((one) => one.unit?.kind === 'clock');
  return times.some((one) =>
    times.some((other) =>
      one.values.some((a) =>
        other.values.some(
          (b) => a > b && a - b < 720 && Math.abs(a - b - minutes) <= 0.1 * minutes,
        ),
      ),
    ),
  );
}

const both = (one: Quantity, other: Quantity, value: number): Quantity => {
  const unit = one.unit ?? other.unit;
  const { hedge: _, ...exact } = one;
  return {
    ...exact,
    values: [Math.round(value * 1e6) / 1e6],
    step: Math.min(one.step, other.step),
    ...(unit ? { unit } : {}),
  };
};

/** «Au total, 31 postes»: two numbers of the page put together. */
function isSum(quantity: Quantity, text: string, page: Page): boolean {
  const before = text.slice(Math.max(0, quantity.start - 32), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 40);
  const summed = /(?:au total|en tout|total de|soit|ensemble|cumul\p{L}*)[^.;]{0,16}$/iu.test(
    before,
  );
  if (!summed && !/^[^.;]{0,30}(?:au total|en tout|à (?:eux|elles) deux)/iu.test(after))
    return false;
  for (const [one, other] of couples(page))
    if (backs(both(one, other, (one.values[0] ?? 0) + (other.values[0] ?? 0)), quantity))
      return true;
  return false;
}

/** «Dont 31 à Lyon», «les 69 % restants»: what a part of the page leaves of a whole. */
function isRest(quantity: Quantity, text: string, page: Page): boolean {
  const before = text.slice(Math.max(0, quantity.start - 16), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 24);
  if (
    !/(?:dont|les|reste\p{L}*|autres) $/iu.test(before) &&
    !/^ (?:\p{L}+ )?(?:autres|restant)/iu.test(after)
  )
    return false;
  const [value = 0] = quantity.values;
  if (quantity.unit?.name === 'percent')
    return page.quantities.some(
      ({ unit, values }) =>
        unit?.name === 'percent' && Math.abs(100 - value - (values[0] ?? 0)) < 0.05,
    );
  for (const [one, other] of couples(page)) {
    const left = Math.abs((one.values[0] ?? 0) - (other.values[0] ?? 0));
    if (left > 0 && backs(both(one, other, left), quantity)) return true;
  }
  return false;
}

/** «Une hausse de 31 %»: the change from one number of the page to another, where the text gives one of them. */
function isChange(quantity: Quantity, text: string, page: Page): boolean {
  if (quantity.unit?.name !== 'percent') return false;
  const near = quantitiesIn(
    text.slice(Math.max(0, quantity.start - 160), quantity.end + 160),
  ).filter(({ values }) => (values[0] ?? 0) > 2);
  const [value = 0] = quantity.values;
  const slack = quantity.hedge ? 1.5 : Math.max(0.05, quantity.step / 2);
  for (const [one, other] of couples(page)) {
    if (other.start - one.end > 160 || one.unit?.kind === 'share' || other.unit?.kind === 'share')
      continue;
    const [a = 0, b = 0] = [one.values[0], other.values[0]];
    if (a <= 2 || b <= 2 || !near.some((mine) => backs(one, mine) || backs(other, mine))) continue;
    if ([a / b, b / a].some((ratio) => Math.abs(Math.abs(ratio - 1) * 100 - value) <= slack))
      return true;
  }
  return false;
}

/** «Dix ans plus tôt», «depuis 31 ans», «à 62 ans»: years counted between two dates of the page. */
function isSpan(quantity: Quantity, text: string, page: Page): boolean {
  if (quantity.unit?.name !== 'year') return false;
  const after =
    /^(?: et demie?)? (?:plus tôt|plus tard|auparavant|après|avant|d['’]existence|d['’]âge)/u;
  const before = /(?:depuis|il y a|en|pendant|durant|ses|leurs|fête\p{L}*) $/iu;
  if (
    !after.test(text.slice(quantity.end)) &&
    !before.test(text.slice(Math.max(0, quantity.start - 16), quantity.start))
  )
    return false;
  const years = [...page.dates, ...page.relative.slice(0, 1)].flatMap(({ year }) => year ?? []);
  const [value = 0] = quantity.values;
  return years.some((one) =>
    years.some(
      (other) =>
        Math.abs(one - other - value) <= (quantity.hedge ? 1 : Number.isInteger(value) ? 0 : 0.5),
    ),
  );
}

const dayOf = ({ day, month, year }: DateParts, yearByDefault: number): number | undefined =>
  day && month ? Date.UTC(year ?? yearByDefault, month - 1, day) / 86_400_000 : undefined;

/** «Il y a douze jours», «trois semaines plus tard»: days counted between two dates of the page. */
function isStretch(quantity: Quantity, text: string, page: Page): boolean {
  const { unit, values } = quantity;
  if (unit?.kind !== 'time' || !['day', 'week', 'month', 'decade'].includes(unit.name))
    return false;
  const after = /^ (?:plus tôt|plus tard|auparavant|après|avant|de )/u;
  const before =
    /(?:depuis|il y a|en|pendant|durant|dure\p{L}*|après|dans|d['’]ici) (?:environ |près de |plus de )?$/iu;
  if (
    !after.test(text.slice(quantity.end)) &&
    !before.test(text.slice(Math.max(0, quantity.start - 24), quantity.start))
  )
    return false;
  const mine = (values[0] ?? 0) * (unit.factor / 86_400);
  const slack = unit.name === 'day' ? 1 : unit.factor / 86_400 / 2;
  const today = page.relative[0];
  const year = today?.year ?? page.dates.find((date) => date.year)?.year ?? 2000;
  const dates = [...page.dates, ...(today ? [today] : [])];
  const days = dates.flatMap((date) =>
    unit.name === 'decade' && date.year ? date.year * 365.25 : (dayOf(date, year) ?? []),
  );
  return days.some((one) => days.some((other) => Math.abs(one - other - mine) <= slack));
}

/** «À 62 ans»: the age, on the day of publication, of who was born in a year of the page. */
function isAge(quantity: Quantity, text: string, page: Page): boolean {
  const year = page.relative[0]?.year;
  if (quantity.unit?.name !== 'year' || !year) return false;
  const before = text.slice(Math.max(0, quantity.start - 12), quantity.start);
  if (!/(?:à|à ses|âgée? de|aujourd['’]hui|,|\() ?$/iu.test(before)) return false;
  const [value = 0] = quantity.values;
  return (
    value > 12 &&
    page.dates.some((date) => date.year && [value, value + 1].includes(year - date.year))
  );
}

/** Whether a number that the page does not give follows from those that it gives. */
export const follows = (quantity: Quantity, text: string, page: Page): boolean =>
  countsNothing(quantity, text) ||
  isMultiple(quantity, text, page) ||
  isDifference(quantity, text, page) ||
  isLapse(quantity, page) ||
  isSpan(quantity, text, page) ||
  isSum(quantity, text, page) ||
  isRest(quantity, text, page) ||
  isChange(quantity, text, page) ||
  isStretch(quantity, text, page) ||
  isAge(quantity, text, page);

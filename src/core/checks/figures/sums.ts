import { likeUnits, type Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { textBefore } from '#src/core/text/span.ts';
import { combined, type Numbers } from './couples.ts';

/** Numbers of the page that follow each other and count one thing, put together. */
function* sums(page: Numbers): Generator<Quantity> {
  for (const [i, first] of page.quantities.entries()) {
    let sum = first;
    for (const next of page.quantities.slice(i + 1, i + 9)) {
      if (next.start - first.end > 400) break;
      if (!likeUnits(first, next) || next.unit?.kind === 'clock') continue;
      sum = combined(sum, next, (sum.values[0] ?? 0) + (next.values[0] ?? 0));
      yield sum;
    }
  }
}

/** «Au total, 31 postes»: numbers of the page put together. */
export function isSum(quantity: Quantity, text: string, page: Numbers): boolean {
  const before = textBefore(text, quantity.start, 32);
  const after = text.slice(quantity.end, quantity.end + 40);
  const summed = /(?:au total|en tout|total de|soit|ensemble|cumul\p{L}*)[^.;]{0,16}$/iu.test(
    before,
  );
  if (!summed && !/^[^.;]{0,30}(?:au total|en tout|à (?:eux|elles) deux)/iu.test(after))
    return false;
  for (const sum of sums(page)) if (backs(sum, quantity)) return true;
  return false;
}

const joined = /^(?: [\p{L}’'-]+){1,3}(?:,| et|,? and) $/u;

/** Things of which a page counts the kinds one after the other: «20 personnes» for «12 adultes et 8 enfants». */
export function isSeries(quantity: Quantity, { quantities }: Numbers): boolean {
  if (!quantity.counted) return false;
  return quantities.some((first, i) => {
    let [sum, last] = [first.values[0] ?? 0, first];
    return quantities.slice(i + 1, i + 4).some((next) => {
      const gap = last.rest.slice(0, Math.max(0, next.start - last.end));
      if (!last.counted || !next.counted || !joined.test(gap)) return false;
      sum += next.values[0] ?? 0;
      last = next;
      return quantity.values.includes(sum);
    });
  });
}

/** «Les vingt accusés» of a page that names two and speaks of `18 others`. */
export const isAll = (quantity: Quantity, page: Numbers): boolean =>
  !quantity.unit &&
  page.quantities.some(
    ({ noun, values, unit }) =>
      !unit &&
      (values[0] ?? 0) > 3 &&
      /^(?:autres?|others?|more|further)$/u.test(noun ?? '') &&
      [1, 2].includes((quantity.values[0] ?? 0) - (values[0] ?? 0)),
  );

/** «22 autres planteurs» of a page that tells of 23, the one who speaks among them. */
export const isOthers = ({ unit, noun, values }: Quantity, page: Numbers): boolean =>
  !unit &&
  noun === 'autres' &&
  page.quantities.some((one) => !one.unit && one.values.includes((values[0] ?? 0) + 1));

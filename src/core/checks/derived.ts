import type { Quantity } from '#src/core/numbers.ts';
import { backs } from '#src/core/quantity-match.ts';
import type { Source } from './subject.ts';

type Page = Pick<Source, 'quantities' | 'dates' | 'relative'>;

const idioms =
  /(?:24|vingt-quatre) heures sur (?:24|vingt-quatre)|24 ?h ?\/ ?24|(?:7|sept) jours sur (?:7|sept)|7 ?j ?\/ ?7|(?:six|sept) jours par semaine|quatre coins|cent fois|cent pour cent|mille et une?|trente-six|à cent à l['’]heure|tous les quatre matins|à quatre mains|entre quatre murs|face à face|des mille et des cents|mille mercis?|cinq sens/giu;

/** Whether a number belongs to a set phrase that counts nothing. */
function isIdiom(quantity: Quantity, text: string): boolean {
  return Array.from(text.matchAll(idioms)).some(
    (match) => quantity.start >= match.index && quantity.start < match.index + match[0].length,
  );
}

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

/** Whether a number that the page does not give follows from those that it gives. */
export const follows = (quantity: Quantity, text: string, page: Page): boolean =>
  isIdiom(quantity, text) ||
  isMultiple(quantity, text, page) ||
  isDifference(quantity, text, page) ||
  isLapse(quantity, page) ||
  isSpan(quantity, text, page);

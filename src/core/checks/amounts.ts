import { type Quantity, quantitiesIn } from '#src/core/numbers.ts';
import { backs, wholesOf } from '#src/core/quantity-match.ts';
import { rootOf } from '#src/core/root.ts';
import type { Source } from './subject.ts';

type Page = Pick<Source, 'quantities'>;

const likeUnits = (one: Quantity, other: Quantity): boolean =>
  one.unit?.name === other.unit?.name || !one.unit || !other.unit;

/** Numbers of the page that tell the same kind of thing, two by two and near each other. */
function* couples(page: Page): Generator<readonly [Quantity, Quantity]> {
  for (const [i, one] of page.quantities.entries()) {
    for (const other of page.quantities.slice(i + 1, i + 7)) {
      if (other.start - one.end > 400) break;
      for (const whole of [other, ...wholesOf(other)])
        if (likeUnits(one, whole)) yield [one, whole];
    }
  }
}

/** Whether two numbers of the page, however far apart, count one thing: both money, or both the same noun. */
const countAlike = (one: Quantity, other: Quantity): boolean =>
  one.unit || other.unit
    ? one.unit?.name === other.unit?.name && one.unit?.kind === 'money'
    : one.noun !== undefined && other.noun !== undefined && rootOf(one.noun) === rootOf(other.noun);

/** «Trois fois moins»: a multiple worked out from two numbers of the page. */
function isMultiple(quantity: Quantity, text: string, page: Page): boolean {
  const before = text.slice(Math.max(0, quantity.start - 32), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 24);
  if (
    !/(?:multipli|divis)ée?s? par (?:plus de |près de |environ )?$/u.test(before) &&
    !/^ fois (?:et demie )?(?:plus|moins|mieux|supérieur|inférieur|le |la |les |l['’]|son |sa |ce )/u.test(
      after,
    )
  )
    return false;
  const own = page.quantities.filter(({ noun = '' }) => /^(?:fois|times)$/u.test(noun));
  if (own.length > 0) return own.some((one) => backs(one, quantity));
  const times = quantity.values[0] ?? 0;
  const makes = (one: Quantity, other: Quantity): boolean =>
    one.values.some((a) =>
      other.values.some((b) => {
        const ratio = Math.max(a, b) / Math.min(a, b);
        return ratio >= times * 0.85 && ratio <= times * 1.2;
      }),
    );
  for (const [one, other] of couples(page)) if (makes(one, other)) return true;
  return page.quantities.some((one, i) =>
    page.quantities.slice(i + 1).some((other) => countAlike(one, other) && makes(one, other)),
  );
}

/** «Vingt centimes de plus», «en hausse de 300»: the difference of two numbers of the page. */
function isDifference(quantity: Quantity, text: string, page: Page): boolean {
  const before = text.slice(Math.max(0, quantity.start - 48), quantity.start).replace(',', '');
  const after = text.slice(quantity.end, quantity.end + 24);
  const moves =
    /(?:augment|hauss|baiss|recul|rédui|devanc|rabot|amput|dégonfl|all[éè]g|progress|gagn|perd|grimp|chut|bondi|gonfl|fond|cède|pren|pris|majora|relev|repouss|allong|raccourc|avanc|retard|prolong|accro|diminu|abaiss|relèv|élev|surco[uû]t|co[uû]t|alourd|dérap|économis|épargn|écart|rallonge|déficit|excédent|solde|marge)\p{L}*(?: \p{L}+){0,3} (?:d['’]|de |\p{L}+ )?$/iu;
  if (
    !moves.test(before) &&
    !(
      /(?:men|devan|domin)\p{L}+ (?:\p{L}+ )?de $/u.test(before) &&
      /^ (?:buts?|points?|longueurs?)(?!\p{L})/u.test(after)
    ) &&
    !/^(?: \p{Ll}+){0,2} (?:devant|derrière|de (?:plus|moins|mieux|retard|différence)|supplémentaires?|d['’](?:écart|avance))/u.test(
      after,
    )
  )
    return false;
  for (const [one, other] of couples(page)) {
    const unit = one.unit ?? other.unit;
    const points =
      unit?.name === 'percent' ? { ...unit, name: 'point', doubtful: true as const } : unit;
    const exact: Quantity = {
      ...one,
      values: one.values.flatMap((a) =>
        other.values.map((b) => Math.round(Math.abs(a - b) * 1e6) / 1e6),
      ),
      step: Math.min(one.step, other.step),
      ...(points ? { unit: points } : {}),
    };
    if (backs(exact, quantity)) return true;
  }
  return false;
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

/** Numbers of the page that follow each other and count one thing, put together. */
function* sums(page: Page): Generator<Quantity> {
  for (const [i, first] of page.quantities.entries()) {
    let sum = first;
    for (const next of page.quantities.slice(i + 1, i + 9)) {
      if (next.start - first.end > 400) break;
      if (!likeUnits(first, next) || next.unit?.kind === 'clock') continue;
      sum = both(sum, next, (sum.values[0] ?? 0) + (next.values[0] ?? 0));
      yield sum;
    }
  }
}

/** «Au total, 31 postes»: numbers of the page put together. */
function isSum(quantity: Quantity, text: string, page: Page): boolean {
  const before = text.slice(Math.max(0, quantity.start - 32), quantity.start);
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
function isSeries(quantity: Quantity, { quantities }: Page): boolean {
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

/** «De 156 à 126»: where a number of the page came from or went to by a difference that the page gives beside it. */
function isMove(quantity: Quantity, text: string, page: Page): boolean {
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 24);
  const from = /(?<!\p{L})d(?:e|['’]) ?$/iu.test(before) && /^ (?:\p{L}+ )?à \d/u.test(after);
  const to = /(?<!\p{L})d(?:e |['’])\d[\d \u00a0\u202f.,]*(?: \p{L}+)? à $/iu.test(before);
  if (!from && !to) return false;
  const [value = 0] = quantity.values;
  for (const [one, other] of couples(page)) {
    if (other.start - one.end > 60) continue;
    const [a = 0, b = 0] = [one.values[0], other.values[0]];
    const far = Math.min(a, b) >= 0.02 * Math.max(a, b);
    if (far && value > 2 && [a + b, Math.abs(a - b)].includes(value)) return true;
  }
  return false;
}

/** «Les vingt accusés» of a page that names two and speaks of `18 others`. */
const isAll = (quantity: Quantity, page: Page): boolean =>
  !quantity.unit &&
  page.quantities.some(
    ({ noun, values, unit }) =>
      !unit &&
      (values[0] ?? 0) > 3 &&
      /^(?:autres?|others?|more|further)$/u.test(noun ?? '') &&
      [1, 2].includes((quantity.values[0] ?? 0) - (values[0] ?? 0)),
  );

/** «22 autres planteurs» of a page that tells of 23, the one who speaks among them. */
const isOthers = ({ unit, noun, values }: Quantity, page: Page): boolean =>
  !unit &&
  noun === 'autres' &&
  page.quantities.some((one) => !one.unit && one.values.includes((values[0] ?? 0) + 1));

/** Whether a number follows from others of the page: a multiple, a difference, a sum, a rest, a change. */
export const comes = (quantity: Quantity, text: string, page: Page): boolean =>
  isMultiple(quantity, text, page) ||
  isDifference(quantity, text, page) ||
  isSum(quantity, text, page) ||
  isSeries(quantity, page) ||
  isRest(quantity, text, page) ||
  isChange(quantity, text, page) ||
  isMove(quantity, text, page) ||
  isAll(quantity, page) ||
  isOthers(quantity, page);

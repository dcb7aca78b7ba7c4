import { phrases, whole } from '#src/core/text/phrases.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';

/** Whether an amount is told with what is taken off it, or added to it, or without. */
export type TaxSide = 'net' | 'gross' | 'untaxed' | 'taxed';

const words: readonly (readonly [TaxSide, string])[] = [
  ['net', phrases('nets? nettes? après_impôts? after_tax(?:es)? take-home')],
  ['gross', phrases('bruts? brutes? avant_impôts? gross before_tax(?:es)? pre-tax')],
  ['untaxed', phrases('hors_taxes? HT excluding_(?:VAT|tax) plus_VAT')],
  ['taxed', phrases('toutes_taxes_comprises TTC including_(?:VAT|tax)')],
];

/** The side that no amount is on as well. */
export const otherSide = {
  net: 'gross',
  gross: 'net',
  untaxed: 'taxed',
  taxed: 'untaxed',
} as const satisfies Record<TaxSide, TaxSide>;

const spoken = words.map(([side, word]) => [side, new RegExp(whole(word), 'iu')] as const);
const before = words.map(
  ([side, word]) =>
    [side, new RegExp(`${whole(word)}(?: \\p{L}+){0,2} (?:de|d['’]|of) ?$`, 'iu')] as const,
);

/** What is clear, or oil, or of something else than the amount before it: «en nette hausse», «le baril de brut». */
const elsewise =
  /(?<!\p{L})(?:nettes?|brutes?|(?:une?|l[ea]|d[ue]|au|plus|très) (?:nets?|bruts?)|en (?:net|brut) (?=\p{L}))(?!\p{L})/giu;

/** Whether a text speaks of a side at all. */
export const speaksOfSide = (side: TaxSide, text: string): boolean =>
  spoken.some(([name, pattern]) => name === side && pattern.test(text));

/** The side that the words right beside an amount put it on: «2 000 euros net par mois», «un salaire brut de 2 000 euros». */
export function taxSideOf(text: string, { start, end }: Place): TaxSide | undefined {
  const [behind = ''] = /^[^.;:,()\d]*/u.exec(text.slice(end, end + 28)) ?? [];
  const rest = behind.replace(elsewise, ' ');
  const lead = textBefore(text, start, 40);
  return [
    ...spoken.filter(([, pattern]) => pattern.test(rest)),
    ...before.filter(([, pattern]) => pattern.test(lead)),
  ][0]?.[0];
}

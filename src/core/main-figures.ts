import { quantitiesIn } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { type Rate, rateOf } from './rates.ts';

/** An amount of money, by the year or the like, or a share in percent. */
export type Figure = { value: number; currency?: { name: string; land?: string }; rate?: Rate };

function figureOf(sentence: string, language: string, one: Quantity): Figure | undefined {
  const { unit, hedge, values } = one;
  const [value] = language === 'en' || values.length === 1 ? values : [];
  if (value === undefined || hedge) return undefined;
  if (unit?.name === 'percent') return { value };
  const alone = !/[^\d\s.,]/u.test(one.text);
  if (unit?.kind !== 'money' || unit.name === 'cent' || unit.grams || alone) return undefined;
  const { name, land } = unit;
  const rate = rateOf(sentence, one);
  return { value, currency: { name, ...(land ? { land } : {}) }, ...(rate ? { rate } : {}) };
}

/** The amounts and shares of some sentences, in their order and each once, without those that are told as about, over or under. */
export function mainFigures(sentences: readonly string[], language: string): Figure[] {
  const found = sentences.flatMap((sentence) =>
    quantitiesIn(sentence).flatMap((one) => figureOf(sentence, language, one) ?? []),
  );
  return [...new Map(found.map((figure) => [JSON.stringify(figure), figure])).values()];
}

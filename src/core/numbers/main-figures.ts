import { boundOf } from './bounds.ts';
import { quantitiesIn } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import type { Rate } from './rates.ts';

/** An amount of money, by the year or the like, or a share in percent. */
export type Figure = { value: number; currency?: { name: string; land?: string }; rate?: Rate };

/** What shows that a number goes below zero, is less sure than it looks, or is one end of a range that leaves its unit to the other. */
const before = /(?:[-−–]|(?:minus|moins|not|pas) |\d (?:to|and|à|et|ou|or) )[$£€]?$/iu;
const after =
  /^(?:\+| ?[-–] ?[$£€]?\d|-(?:plus|odd)| or (?:so|more|less|fewer)| ou (?:plus|moins))/iu;
const goesOn = /^ (?:to|and|à|et|ou|or) [$£€]?\d/iu;

/** «par an», `a month`, «l’heure» right after an amount, with nothing that makes another thing of it: `a day pass`. */
const rates: readonly (readonly [Rate, RegExp])[] = (
  [
    ['hour', 'heure|hour'],
    ['day', 'jour|day'],
    ['week', 'semaine|week'],
    ['month', 'mois|month'],
    ['year', 'an|année|year'],
  ] as const
).map(([rate, words]) => [
  rate,
  new RegExp(
    `^[ -](?:par|a|an|per|each|every|(?:de )?l['’])[ -]?(?:${words})(?=[.,;:)]| (?:and|et|but|mais|for|pour|in|en|à|to|from)(?!\\p{L})|$)`,
    'iu',
  ),
]);

/** Words that set an amount by something else: `$30 a barrel`. */
const byUnit = /^[ -](?:(?:a|an|per|par|each|every)(?!\p{L})|(?:de )?l['’])/iu;

function figureOf(sentence: string, language: string, one: Quantity): Figure | undefined {
  const { unit, hedge, values, start, end } = one;
  const [value = 0] = language === 'en' || values.length === 1 ? values : [];
  const rest = sentence.slice(end, end + 40);
  if (value <= 0 || hedge || boundOf(sentence, one)) return undefined;
  const isEnd = after.test(rest) || (/\d$/u.test(one.text) && goesOn.test(rest));
  if (isEnd || before.test(sentence.slice(Math.max(0, start - 24), start))) return undefined;
  if (unit?.name === 'percent') return { value };
  const isBare = !/[^\d\s.,]/u.test(one.text);
  if (unit?.kind !== 'money' || unit.name === 'cent' || unit.grams || isBare) return undefined;
  if (!/^(?:en|fr)$/.test(language)) return undefined;
  const { name, land } = unit;
  const rate = rates.find(([, pattern]) => pattern.test(rest))?.[0];
  if (!rate && byUnit.test(rest)) return undefined;
  return { value, currency: { name, ...(land ? { land } : {}) }, ...(rate ? { rate } : {}) };
}

/** The amounts and shares of some sentences, in their order and each once, without those that are told as about, over or under; amounts only of French and English ones. */
export function mainFigures(sentences: readonly string[], language: string): Figure[] {
  const found = sentences.flatMap((sentence) =>
    quantitiesIn(sentence).flatMap((one) => figureOf(sentence, language, one) ?? []),
  );
  return [...new Map(found.map((figure) => [JSON.stringify(figure), figure])).values()];
}

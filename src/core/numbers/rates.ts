import { textBefore } from '#src/core/text/span.ts';
import type { Quantity } from './quantity.ts';

type Rated = Pick<Quantity, 'start' | 'end' | 'values' | 'unit'>;

/** How often an amount falls due: «par mois», `a year`. */
export type Rate = 'hour' | 'day' | 'week' | 'month' | 'year' | 'season' | 'match' | 'head';

const rates: readonly (readonly [Rate, RegExp])[] = [
  ['hour', /par heure|^ (?:de )?l['’]heure(?! actuel)|(?:an|per|each|every) hour|hourly/iu],
  ['day', /(?:par|chaque) jour|^ (?:de )?la journée|(?:a|per|each|every) day|daily|quotidien/iu],
  ['week', /(?:par|chaque) semaine|(?:a|per|each|every) week|weekly|hebdomadaire/iu],
  ['month', /(?:par|chaque) mois|(?:a|per|each|every) month|monthly|mensuel/iu],
  [
    'year',
    /(?:par|chaque|l['’]) ?an(?:née)?(?!\p{L})|(?:a|per|each|every) year|annual|yearly|annuel/iu,
  ],
  ['season', /(?:par|chaque) saison|(?:a|per|each|every) season/iu],
  ['match', /(?:par|chaque) (?:match|partie)|(?:a|per|each|every) (?:match|game)/iu],
  ['head', /par (?:personne|tête|habitant)|(?:per|each|every) (?:person|head|capita)/iu],
];

/** What tells a rate before its amount: «une adhésion mensuelle de trois euros», `every week, 300`. */
const ahead =
  /(?:(?:chaque|every|each|par) \p{L}+,?|(?:quotidien|hebdomadaire|mensuel|annuel)\p{L}*(?: \p{Ll}+)? (?:de|d['’])) $/iu;

/** Words of the rates that tell no rate: «l’an dernier», and of a few things «six hebdomadaires». */
const lastYear = /l['’]an(?:née)? (?:derni|pass|proch)\p{L}+/giu;
const kinds = /(?:hourly|daily|weekly|monthly|annual|yearly)(?= \p{L})/giu;
const fewThings = 100;

/** The rate that the words beside an amount tell, those in brackets left out. */
export function rateOf(text: string, { start, end, values, unit }: Rated): Rate | undefined {
  const [rest = ''] =
    /^[^.;:,\d]*/u.exec(text.slice(end, end + 90).replace(/\([^)]*\)/gu, '')) ?? [];
  const told = rest.slice(0, 44).replace(lastYear, ' ');
  const isFew = unit?.kind !== 'money' && (values[0] ?? 0) < fewThings;
  const near = isFew ? told.replace(kinds, ' ') : told;
  const before = ahead.exec(textBefore(text, start, 32));
  return rates.find(([, pattern]) => pattern.test(near) || pattern.test(before?.[0] ?? ''))?.[0];
}

/** Whether a text speaks of a rate at all. */
export const speaksOf = (rate: Rate, text: string): boolean =>
  rates.some(([name, pattern]) => name === rate && pattern.test(text));

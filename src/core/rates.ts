import type { Place } from './span.ts';

/** How often an amount falls due: «par mois», `a year`. */
export type Rate = 'hour' | 'day' | 'week' | 'month' | 'year';

const rates: readonly (readonly [Rate, RegExp])[] = [
  ['hour', /(?:par|de l['’]) ?heure|(?:an|per|each|every) hour|hourly/iu],
  ['day', /(?:par|chaque) jour|(?:a|per|each|every) day|daily|quotidien/iu],
  ['week', /(?:par|chaque) semaine|(?:a|per|each|every) week|weekly|hebdomadaire/iu],
  ['month', /(?:par|chaque) mois|(?:a|per|each|every) month|monthly|mensuel/iu],
  [
    'year',
    /(?:par|chaque|l['’]) ?an(?:née)?(?!\p{L})|(?:a|per|each|every) year|annual|yearly|annuel/iu,
  ],
];

/** The rate that the words right after an amount tell, those in brackets left out. */
export function rateAfter(text: string, { end }: Place): Rate | undefined {
  const [rest = ''] =
    /^[^.;:,\d]*/u.exec(text.slice(end, end + 90).replace(/\([^)]*\)/gu, '')) ?? [];
  const near = rest.slice(0, 44);
  return rates.find(([, pattern]) => pattern.test(near))?.[0];
}

/** Whether a text speaks of a rate at all. */
export const speaksOf = (rate: Rate, text: string): boolean =>
  rates.some(([name, pattern]) => name === rate && pattern.test(text));

import { textBefore } from '#src/core/text/span.ts';
import type { Quantity } from './quantity.ts';

type Rated = Pick<Quantity, 'start' | 'end' | 'values' | 'unit'>;

/** What an amount is told by: «par mois», `a year`, «le litre». */
export type Rate =
  | ('second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year')
  | ('season' | 'match' | 'head' | 'litre' | 'gallon' | 'cubic metre' | 'kilo' | 'tonne');

const rates: readonly (readonly [Rate, RegExp])[] = [
  [
    'second',
    /(?:par|chaque) seconde|(?:a|per|each|every) second(?= ?$| (?:from|of|to|in|on|at|for|and|or|as|into|through|by|when)(?!\p{L})|[^ \p{L}])/iu,
  ],
  ['minute', /(?:par|chaque) minute|(?:a|per|each|every) minute/iu],
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
  ['litre', /(?<!\p{L})(?:par|le|du) litre|(?:a|per|each|every) lit(?:re|er)/iu],
  ['gallon', /(?<!\p{L})(?:par|le|du) gallon|(?:a|per|each|every) gallon/iu],
  ['cubic metre', /(?<!\p{L})(?:par|le|du) (?:mètre cube|m3|m³)|(?:a|per|each|every) cubic met/iu],
  ['kilo', /(?<!\p{L})(?:par|le|du) (?:kilo|kg)|(?:a|per|each|every) (?:kilo|kg)/iu],
  [
    'tonne',
    /(?<!\p{L})(?:par|la) tonne|(?:a|per|each|every)(?: (?:dry|wet|metric|short|long))? ton(?:ne)?(?!\p{L})/iu,
  ],
];

/** What tells a rate before its amount: «une adhésion mensuelle de trois euros», `every week, 300`, `from $31 a month to 58`. */
const ahead =
  /(?:(?:chaque|every|each|par) \p{L}+(?:,| environ| quelque| près de)?|(?:par|per|an?) \p{L}+ (?:à|to|from)|(?:quotidien|hebdomadaire|mensuel|annuel)\p{L}*(?: \p{Ll}+)? (?:de|d['’])) $/iu;
/** The same before an amount of money, whatever verb stands between: «le salaire mensuel moyen est de 3 000 euros». */
const aheadOfMoney =
  /(?:quotidien|hebdomadaire|mensuel|annuel)(?:le)?s?(?: [\p{Ll}’']+){0,4} (?:de|d['’]|à) ?$/u;

/** The same in English: `annual savings of £55m`. */
const aheadInEnglish =
  /(?<!\p{L})(?:hourly|daily|weekly|monthly|annual|yearly) (?:\p{Ll}+ ){1,3}of(?: (?:about|around|some|nearly|almost|over|at least|more than|less than))? $/u;

/** An amount that another with its rate follows: «31 à 58 dollars par an». */
const upTo = /^(?: ?\p{Sc})? (?:à|to|et|and) (?:\p{Sc} ?)?\d+(?:[., \u00a0\u202f]\d+)?/u;

/** Words of the rates that tell no rate: «l’an dernier», and of a few things «six hebdomadaires». */
const lastYear = /l['’]an(?:née)? (?:derni|pass|proch)\p{L}+/giu;
const kinds = /(?:hourly|daily|weekly|monthly|annual|yearly)(?= \p{L})/giu;
const fewThings = 100;

/** The rate that the words beside an amount tell, those in brackets left out. */
export function rateOf(text: string, { start, end, values, unit }: Rated): Rate | undefined {
  const [rest = ''] =
    /^[^.;:,\d]*/u.exec(
      text
        .slice(end, end + 90)
        .replace(/\([^)]*\)/gu, '')
        .replace(upTo, ' '),
    ) ?? [];
  const told = rest.slice(0, 44).replace(lastYear, ' ');
  const isFew = unit?.kind !== 'money' && (values[0] ?? 0) < fewThings;
  const near = isFew ? told.replace(kinds, ' ') : told;
  const lead = textBefore(text, start, 56);
  const before =
    ahead.exec(lead) ??
    aheadInEnglish.exec(lead) ??
    (unit?.kind === 'money' ? aheadOfMoney.exec(lead) : undefined);
  return rates.find(([, pattern]) => pattern.test(near) || pattern.test(before?.[0] ?? ''))?.[0];
}

/** Whether a text speaks of a rate at all. */
export const speaksOf = (rate: Rate, text: string): boolean =>
  rates.some(([name, pattern]) => name === rate && pattern.test(text));

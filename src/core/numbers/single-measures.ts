import { frenchMonth } from '#src/core/dates/calendar.ts';
import { remembered } from '#src/core/remember.ts';
import { overlapping } from '#src/core/text/overlapping.ts';
import { textBefore } from '#src/core/text/span.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { quantitiesIn } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { quantityAt } from './quantity-at.ts';
import { sameQuantity } from './quantity-match.ts';
import { unitNamed } from './units.ts';

const adjectives = anyOf('single full whole entire mere seule? petite? bon bonne simple');
const one = `(?:(?:une?|one|an?)(?:[ \\u00a0]${adjectives})?)`;
const half = '(?:une? |une? petite )?demi-?|half(?: an?)?';
const kinds = anyOf('cubic square metric');
const raising = new RegExp(`^${kinds}$`, 'iu');

/** An article or a half before a word that may be a unit. */
const single = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?<!(?<!\\p{L})d)[’'])(?:(${half})|${one})(?=[ \\u00a0-]?(?:${kinds} )?(\\p{L}+))`,
  'giu',
);

/** Units whose word is a thing, a place or a rank as well: «un point», `a foot`, `a second term`. */
const vague =
  /^(?:points?|livre|couronne|pied|pouce|foot|inch|stone|mark|knot|n[oœ]eud|degre|degree|pixel|sol|lev|won|real|pound|leone|cedi|barrel|baril|pint)$/u;

/** What a time of the calendar must stand beside to be one that lasts: «en un an», `a day later`; «une année record» is none. */
const lasting =
  /(?<!\p{L})(?:en|pendant|durant|pour|sur|dur\p{L}+|pass\p{L}+|pren\p{L}+|pris|après|depuis|il y a|dans|d['’]|de|than|in|for|within|after|over|of|last\p{L}*|takes?|took|spen[dt]\p{L}*|nearly|about|almost|every|près|avant|before|since) ?$/iu;
const shifted =
  /^ (?:plus t[ôo]t|plus tard|après|avant|auparavant|durant|later|earlier|ago|after|before|long)(?!\p{L})/iu;
const calendar =
  /^(?:day|jour(?:nee)?|week|semaine|month|mois|year|an(?:nee)?|centur(?:y|ies)|siecle)$/u;

/** What may follow a second that lasts; before another word it is the rank: «une seconde fois». */
const afterSecond =
  /^(?:$|[^ \p{L}]| (?:plus|après|avant|later|earlier|ago|after|before|à|en|et|and|ou|or|sur|pour|de)(?!\p{L}))/iu;

/** What makes an English article a rate: `$3 a day`, `twice a week`. */
const rated =
  /(?:[\p{N}%]|(?<!\p{L})(?:once|twice|times|days?|hours?|minutes?|euros?|dollars?|pounds|percent)) $/iu;

/** «Un mois de juillet», «une année 2024»: a time of the calendar, however long. */
const dated = new RegExp(`^ (?:\\d{4}|d(?:e |['’])${frenchMonth}(?!\\p{L}))`, 'iu');

/** Whether the word of a stretch of time is one, by what stands around it. */
function mayLast(key: string, lead: string, rest: string): boolean {
  if (/^seconde?$/u.test(key)) return lasting.test(lead) && afterSecond.test(rest);
  return !calendar.test(key) || lasting.test(lead) || shifted.test(rest);
}

function measureAt(text: string, match: RegExpExecArray): Quantity | undefined {
  const [all, halved, word = ''] = match;
  const key = bare(word);
  if (vague.test(key) || !(unitNamed(word, key) || raising.test(word))) return undefined;
  const lead = textBefore(text, match.index, 24);
  if (/^an?$/iu.test(all) && rated.test(lead)) return undefined;
  const value = halved ? 0.5 : 1;
  const place = { start: match.index, end: match.index + all.length };
  const found = quantityAt(text, place, { values: [value], step: value }, true);
  const isWhole = found.unit && found.values[0] === value && !dated.test(found.rest);
  return isWhole && (halved || mayLast(key, lead, found.rest)) ? found : undefined;
}

/** Every one of a unit, or half of one, that a text measures by: «un kilo», `half a second`, «en un an»; not `twice a week`, «une heure et quart», «un mois de juillet». */
export const singleMeasuresIn = remembered((text: string): Quantity[] => {
  const numberAt = overlapping(quantitiesIn(text));
  return Array.from(text.matchAll(single)).flatMap((match) => {
    const one = measureAt(text, match);
    const other = one && numberAt(one);
    const goesOn = other && !sameQuantity(one, other);
    return one && !goesOn ? [one] : [];
  });
});

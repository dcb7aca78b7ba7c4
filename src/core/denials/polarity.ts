import { remembered } from '#src/core/remember.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { bareWords } from '#src/core/text/words.ts';
import { explicit, seeming } from './negating-words.ts';
import { isNegative } from './negative-words.ts';
import { english, formsOf } from './refusing-verbs.ts';

const straightened = remembered((text) =>
  text.replace(/[^\S ]\s*| \s+/gu, ' ').replace(seeming, ' '),
);

/** How many times a text says no in so many words: «ne … pas», `not`, `never`. */
export const negations = remembered((text) => (straightened(text).match(explicit) ?? []).length);

const lacking = new RegExp(
  whole(
    phrases(
      'sans faute_d(?:e|’) plutôt_qu(?:e|’) au_lieu_d(?:es?|u|’) without instead_of rather_than',
    ),
    formsOf(english.ruleOut),
  ),
  'iu',
);
const firstSince = new RegExp(
  [
    `${whole('first', 'lowest', 'highest', 'worst')}[^.;]*(?<!\\p{L})(?:since|in [\\p{L}\\p{N}]+ years)`,
    'premi[eè]re?[^.;]*(?<!\\p{L})depuis',
  ].join('|'),
  'iu',
);

/** Whether something happens for the first time in long, which denies it until then: `the first since 1983`. */
export const isFirstSince = (text: string): boolean => firstSince.test(text);

const untilThen = /(?<!\p{L})(?:depuis|since|avant|before|jusqu|until|encore|yet|jamais|never)/iu;

/** Whether one text denies until a time what another says happens for the first time since. */
export const deniesUntil = (denying: string, saying: string): boolean =>
  isFirstSince(saying) && untilThen.test(denying);

/** Whether anything in a text may carry a negative sense: a denial, or words like «refuse», `failed`, `only`. */
export const soundsNegative = (text: string): boolean =>
  negations(text) > 0 ||
  lacking.test(text) ||
  isFirstSince(text) ||
  bareWords(straightened(text)).some(isNegative);

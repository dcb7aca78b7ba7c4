import { dateStands } from '#src/core/dates/date-match.ts';
import type { DateMention, DateParts } from '#src/core/dates/date-parts.ts';
import { textBefore } from '#src/core/text/span.ts';

const few = '[^.,;:!?()\\n]{0,40}?';
const number = '(?:[^\\d\\s.,;]? ?\\d(?:[^.,;:!?()\\n]|[.,](?=\\d)){0,40}?)';

const result = '(?:perte|bénéfice|déficit|excédent|profit|gain|loss|deficit|surplus)';

/** What stands before a date that another is compared with: `18% less than in 2024`, `up from 12 in 2024`, «après une perte de 2 millions en 2024». */
const compared = new RegExp(
  `(?<!\\p{L})(?:(?:than|against|contre|que|qu['’])(?: (?:in|en))?|(?:compared (?:with|to)|versus|par rapport (?:à|aux?)|comparée?s? (?:à|aux?)|than (?:in|during|for|over))(?: ${few})?|(?:against|contre|from|(?:after|après) (?:an?|une?) ${result} (?:of|de)) ${number}) ?$`,
  'iu',
);

/** How far before a date what it is compared with may be told. */
const beside = 80;

/** Whether a text gives a date of which it tells something itself and that others leave out. */
export const leavesDate = (
  text: string,
  given: readonly DateMention[],
  others: readonly DateParts[],
): boolean =>
  given.some(
    (one) =>
      !compared.test(textBefore(text, one.start, beside)) &&
      !others.some((other) => dateStands(other, { dates: [one] })),
  );

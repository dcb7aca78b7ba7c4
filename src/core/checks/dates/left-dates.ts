import { dateStands } from '#src/core/dates/date-match.ts';
import type { DateMention, DateParts } from '#src/core/dates/date-parts.ts';

/** What stands before a date that another is compared with: `18% less than in 2024`. */
const compared =
  /(?<!\p{L})(?:than|compared (?:with|to)|against|contre|que|qu['’])(?: (?:in|en))? ?$/iu;

/** Whether a text gives a date of which it tells something itself and that others leave out. */
export const leavesDate = (
  text: string,
  given: readonly DateMention[],
  others: readonly DateParts[],
): boolean =>
  given.some(
    (one) =>
      !compared.test(text.slice(0, one.start)) &&
      !others.some((other) => dateStands(other, { dates: [one] })),
  );

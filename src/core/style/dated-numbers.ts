import { months } from '#src/core/dates/calendar.ts';
import { datesIn } from '#src/core/dates/dates.ts';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import { overlaps, type Place, within } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import type { StyleRule } from './style-rule.ts';

/** Whether a place of a text is a number within a date, «20» of «du 20 au 22 mai», which a rule about that number leaves alone. */
export function isDated(text: string, place: Place, { wrong }: StyleRule): boolean {
  if (wrong.endsWith('.') || quantitiesIn(wrong).length === 0) return false;
  const [, next = ''] =
    /^[ \u00a0\u202f](\p{L}+)/u.exec(text.slice(place.end, place.end + 16)) ?? [];
  return (
    months.has(bare(next)) ||
    datesIn(text).some(
      (date) => overlaps(date, place) && (/^\d{1,2}$/u.test(date.text) || !within(date, place)),
    )
  );
}

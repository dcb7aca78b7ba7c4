import { phrases, whole } from '#src/core/text/phrases.ts';
import { textBefore } from '#src/core/text/span.ts';
import type { Hedge } from './quantity.ts';

const ahead = (words: string): RegExp =>
  new RegExp(`${whole(phrases(words))} ?(?:the |les? )?$`, 'iu');

const hedges: readonly (readonly [RegExp, Hedge])[] = [
  [ahead('vers (?:aux_environs|autour|sur_le_coup)_(?:de|d’) environ around about'), 'about'],
  [ahead('avant before'), 'under'],
  [ahead('après passé after past'), 'over'],
];

/** How the words before an hour soften it, which soften no other number: «vers 2 heures», «avant 13 heures», `after 10pm`. */
export const hourHedge = (text: string, start: number): Hedge | undefined =>
  hedges.find(([pattern]) => pattern.test(textBefore(text, start, 24)))?.[1];

/** How far an hour may be from the time of day that it softens, in minutes, by how round it is. */
const reach = (minutes: number): number => (minutes % 60 === 0 ? 20 : minutes % 30 === 0 ? 10 : 4);

/** Whether an hour softened so may stand for a time of day, both in minutes: «vers 2 heures», `2.15am`. */
export function softensHour(hedge: Hedge | undefined, minutes: number, exact: number): boolean {
  const past = exact - minutes;
  if (hedge === 'about') return Math.abs(past) <= reach(minutes);
  if (hedge === 'over') return past > 0 && past <= reach(minutes);
  return hedge === 'under' && past < 0 && -past <= reach(minutes);
}

import { formed, type Quantity } from '#src/core/numbers/quantity.ts';
import { placeOf } from '#src/core/text/span.ts';
import { smallRanks } from './small-counts.ts';

/** The first time of all, and not «depuis 1998», «en dix ans». */
const firstTime =
  /(?<!\p{L})première fois(?!\p{L})(?![^.!?\n]{0,80}(?<!\p{L})depuis(?!\p{L})| en (?:[\p{L}\p{N}-]{1,20} ){1,3}(?:ans|années|mois|saisons|siècles?)(?!\p{L}))/giu;

/** What tells or lets guess that something was never done before. */
const mayBeFirst =
  /(?<!\p{L})(?:premi|first|never|jamais|inédit|unprecedented|new|nouve|maiden|d[eé]but)/iu;

/** «La première fois» where another text tells of a second or a later time, and of nothing that is new. */
export function misfirsts(text: string, told: string): Quantity[] {
  if (mayBeFirst.test(told)) return [];
  const isLater = smallRanks(told).some(({ noun = '' }) => /^(?:fois|times?)$/u.test(noun));
  return isLater
    ? Array.from(text.matchAll(firstTime), (match) =>
        formed(text, placeOf(match), { values: [1], ordinal: true, worded: true }),
      )
    : [];
}

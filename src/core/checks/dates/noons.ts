import { claimFaults } from '#src/core/checks/claim-faults.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { textBefore } from '#src/core/text/span.ts';

const at =
  /(?<!\p{L})(?:[àa]|avant|après|vers|dès|entre|passé|d[eu]|at|to|until|till|from|by|before|after) $/iu;
/** Words that tell the middle of the day as well. */
const lunch = /(?<!\p{L})(?:lunch(?:-?time|es)?|déjeuners?|cantine|mi-journée)(?!\p{L})/iu;
const noon = 720;
const toldAt = /(?<!\p{L})(?:à|avant|après|vers|dès|entre|passé|passée) $/iu;
const loosely = /(?<!\p{L})(?:vers|peu (?:avant|après)|aux environs de|autour de) $/iu;

/** How many minutes from noon or midnight a page may tell of it, and where it is told loosely. */
const exactly = 5;
const roughly = 40;

const isNoon = ({ unit, implied, text }: Quantity): boolean =>
  unit?.kind === 'clock' && implied === true && /^\p{Ll}/u.test(text);

/** The minutes after midnight of the times of day of a text, midnight both as 0 and as 1440. */
const timesIn = (text: string): number[] =>
  figuresIn(text).quantities.flatMap((one) => {
    const { unit, values, counted, ordinal } = one;
    if (unit?.kind === 'clock') return values;
    if (!(unit ? unit.name === 'hour' : !counted && !ordinal)) return [];
    return at.test(textBefore(text, one.start, 20)) ? values.map((value) => value * 60) : [];
  });

/** The noons and midnights of a text that are none of the times of day that another tells, where it tells some. */
function strays(text: string, told: string): Quantity[] {
  const noons = figuresIn(text).quantities.filter(
    (one) => isNoon(one) && toldAt.test(textBefore(text, one.start, 20)),
  );
  const hours = noons.length > 0 ? timesIn(told) : [];
  if (hours.length === 0) return [];
  const times = lunch.test(told) ? [...hours, noon] : hours;
  const stands = (one: Quantity) => {
    const off = loosely.test(textBefore(text, one.start, 20)) ? roughly : exactly;
    return one.values.some((value) =>
      times.some((time) => {
        const apart = Math.abs(time - value) % 1440;
        return Math.min(apart, 1440 - apart) <= off;
      }),
    );
  };
  return noons.filter((one) => !stands(one));
}

/** «À minuit» is no noon, nor another hour of the page, or of the evidence of its claim. */
export const noons: Check = (subject) => {
  const { draft, source } = subject;
  return [
    ...strays(draft.text, source.all).map((one) => faultIn('date', draft.text, one)),
    ...claimFaults('date', subject, ({ claim, evidence }) => strays(claim, evidence)),
  ];
};

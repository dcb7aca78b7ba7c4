import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { clockTimes } from '#src/core/dates/clock.ts';
import type { DateMention } from '#src/core/dates/date-parts.ts';
import { type DayPart, dayPartsIn, isPartOf } from '#src/core/dates/day-parts.ts';
import { faultIn } from '#src/core/fault.ts';

/** The parts of weekdays that a text tells. */
const toldIn = (
  text: string,
  dates: readonly DateMention[],
): (readonly [DateMention, DayPart])[] => {
  const parts = dayPartsIn(text);
  return dates
    .filter(({ weekday }) => weekday !== undefined)
    .flatMap((day) =>
      parts.filter((part) => isPartOf(part, day, text)).map((part) => [day, part] as const),
    );
};

const meets = (part: DayPart, from: number, to: number): boolean =>
  [0, 24].some((by) => from - by < part.to && part.from < to - by) ||
  (from + 24 < part.to && part.from < to + 24);

/** The part of a weekday is one that the page tells, where it tells the part of that weekday: no «mardi midi» for `late on Tuesday`. */
export const dayParts: Check = ({ draft: { text }, source }) => {
  const told = toldIn(text, figuresIn(text).dates);
  if (told.length === 0) return [];
  const given = toldIn(source.all, source.dates);
  const all = dayPartsIn(source.all);
  const hours = clockTimes(source.all).flatMap(({ minutes }) => minutes.map((one) => one / 60));
  return told
    .filter(
      ([day, part]) =>
        given.some(([other]) => other.weekday === day.weekday) &&
        !all.some(({ from, to }) => meets(part, from, to)) &&
        !hours.some((hour) => meets(part, hour - 0.5, hour + 0.5)),
    )
    .map(([, part]) => faultIn('date', text, part));
};

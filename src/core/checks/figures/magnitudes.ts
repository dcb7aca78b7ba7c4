import type { Check } from '#src/core/checks/subject.ts';
import { faultAt } from '#src/core/fault.ts';
import { magnitudesIn } from '#src/core/numbers/magnitudes.ts';

/** «Des milliards» where the page says `millions`, and gives no number of billions either. */
export const magnitudes: Check = ({ draft, source }) => {
  const given = magnitudesIn(source.all);
  if (given.length === 0) return [];
  return magnitudesIn(draft.text)
    .filter(
      ({ size }) =>
        !given.some((one) => one.size === size) &&
        !source.quantities.some(({ values }) =>
          values.some((value) => value >= size && value < size * 1000),
        ),
    )
    .map(({ start, end, text }) => faultAt('number', text, [start, end]));
};

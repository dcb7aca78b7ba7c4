import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import { magnitudesIn } from '#src/core/numbers/magnitudes.ts';

/** The least magnitude that a page has to give, or to speak of: fewer things are counted by eye. */
const told = 1e6;

/** «Des milliards» where the page says `millions`, and gives no number of billions either. */
export const magnitudes: Check = ({ draft, source }) => {
  const given = magnitudesIn(source.all);
  return magnitudesIn(draft.text)
    .filter(
      ({ size, bare }) =>
        !bare &&
        (given.some((one) => !one.bare) || size >= told) &&
        !given.some((one) => one.size === size) &&
        !source.quantities.some(({ values }) =>
          values.some((value) => value >= size && value < size * 1000),
        ),
    )
    .map((one) => faultIn('number', draft.text, one));
};

import type { Figures } from '#src/core/checks/figures-in.ts';
import { likeUnits, type Quantity } from '#src/core/numbers/quantity.ts';
import { fractionsIn } from '#src/core/numbers/ratios.ts';

/** What stands between a fraction and the number that it is of: «un tiers des 230 députés», `half of the 90 jobs`. */
const of = /^ (?:of|d(?:e|es|u)|d['’])(?: (?:the|its|their|his|her|ses|leurs|ces))? ?$/iu;

/** How far a number may be from the part that tells it, in percent of the whole. */
const slack = 4;

/** Whether a text tells a number as a fraction of another: «près d’un tiers des 230 députés» for 73. */
export const isToldAsPart = (
  one: Quantity,
  text: string,
  { quantities }: Pick<Figures, 'quantities'>,
): boolean =>
  !one.ordinal &&
  fractionsIn(text).some((part) =>
    quantities.some(
      (whole) =>
        likeUnits(whole, one) &&
        of.test(text.slice(part.end, whole.start)) &&
        whole.values.some((all) =>
          one.values.some((value) => Math.abs((100 * value) / all - part.percent) <= slack),
        ),
    ),
  );

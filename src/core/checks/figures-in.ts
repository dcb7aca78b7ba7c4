import type { DateMention } from '#src/core/dates/date-parts.ts';
import { datesIn } from '#src/core/dates/dates.ts';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { type Ratio, ratiosIn } from '#src/core/numbers/ratios.ts';
import { type Score, scoresIn } from '#src/core/numbers/scores.ts';
import { countsNothing } from '#src/core/numbers/set-phrases.ts';
import { remembered } from '#src/core/remember.ts';
import { overlapping } from '#src/core/text/overlapping.ts';

/** Numbers and dates of a text, the numbers of dates left to the dates. */
export type Figures = {
  quantities: readonly Quantity[];
  ratios: readonly Ratio[];
  scores: readonly Score[];
  dates: readonly DateMention[];
};

/** Addresses, whose digits count nothing. */
const address = /(?:https?:\/\/|www\.)[^\s<>«»"”]+/giu;

function readFigures(whole: string): Figures {
  const text = whole.replace(address, (url) => ' '.repeat(url.length));
  const dates = datesIn(text);
  const dateAt = overlapping(dates);
  const quantities = quantitiesIn(text).filter((one) => !dateAt(one) && !countsNothing(one, text));
  return { quantities, ratios: ratiosIn(text, quantities), scores: scoresIn(text), dates };
}

/** The numbers and dates of a text. */
export const figuresIn = remembered(readFigures);

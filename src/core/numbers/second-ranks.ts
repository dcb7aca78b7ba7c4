import { placeOf } from '#src/core/text/span.ts';
import type { Quantity } from './quantity.ts';
import { quantityAt } from './quantity-at.ts';

const second = /(?<![\p{L}\p{N}-])(?:deuxième|seconde?|2nde?|2[eè](?:me)?)(?= \p{L})/giu;

/** «Un deuxième mandat», `a second term`: a rank that is too often something else to be a number of every text. */
export const secondRanks = (text: string): Quantity[] =>
  Array.from(text.matchAll(second), (match) => ({
    ...quantityAt(text, placeOf(match), { values: [2], step: 1 }, true),
    ordinal: true,
  }));

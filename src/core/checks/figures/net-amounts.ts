import { otherSide, speaksOfSide, taxSideOf } from '#src/core/numbers/tax-sides.ts';
import { toldBeside } from './told-beside.ts';

/** «2 000 euros brut» where the page, or the evidence of a claim, gives that amount net. */
export const netAmounts = toldBeside(
  (text, one) => (one.unit?.kind === 'money' ? taxSideOf(text, one) : undefined),
  speaksOfSide,
  (mine, theirs) => otherSide[mine] === theirs,
);

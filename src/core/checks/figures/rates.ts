import { rateOf, speaksOf } from '#src/core/numbers/rates.ts';
import { toldBeside } from './told-beside.ts';

/** An amount that the page, or the evidence of a claim, gives by the month is not one by the year. */
export const rates = toldBeside(rateOf, speaksOf);

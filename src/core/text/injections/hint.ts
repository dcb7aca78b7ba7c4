/** A sign of an order that is none alone, and how much it weighs. */
export type Hint = readonly [weight: number, sign: RegExp];

import type { Fact } from './wire.ts';

/** How many facts are sourced. */
export const countSourced = (facts: readonly Fact[]): number =>
  facts.filter(({ sourced }) => sourced).length;

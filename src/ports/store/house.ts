import type { HouseRules } from '#src/core/house.ts';

export type House = {
  /** What was settled so far. */
  rules(): Promise<HouseRules>;
  settle(rules: HouseRules): Promise<void>;
};

/** What drafts took from the model, by month (`2026-11`). */
export type Spending = {
  /** So many tokens more, or fewer. */
  add(month: string, tokens: number): Promise<void>;
  addText(month: string): Promise<void>;
  of(month: string): Promise<{ tokens: number; drafts: number }>;
};

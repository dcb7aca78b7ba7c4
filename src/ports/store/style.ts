import type { StyleRule } from '#src/core/style/style-rule.ts';

/** A rule of style with who made it; a learned one names whose edit was the last that it took. */
export type KeptRule = StyleRule & { learned: boolean; by: string; at: string };

/** The newsroom's rules of style. One rule stands for some words, case and accents ignored. */
export type Style = {
  /** Oldest first. */
  list(): Promise<KeptRule[]>;
  add(rule: KeptRule): Promise<void>;
  remove(wrong: string): Promise<void>;
  /** Whether there is or was a rule for these words: one taken off is not learnt again. */
  known(wrong: string): Promise<boolean>;
  /** Keeps what people replaced in a link's brief, in place of what was kept of it before. */
  note(link: string, edits: readonly StyleRule[]): Promise<void>;
  /** In how many briefs these words were replaced by those. */
  times(edit: StyleRule): Promise<number>;
};

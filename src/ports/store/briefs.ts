import type { Brief } from '#src/core/brief.ts';
import type { Clearance, Finding } from '#src/core/finding.ts';

/** A brief as kept: with what the checks said of it when it was saved. */
export type KeptBrief = Brief & {
  findings: readonly Finding[];
  at: string;
  /** The key of the rubric that it was written for, or checked for since; unknown of those kept before rubrics were. */
  rubric?: string;
};

export type Briefs = {
  /** Appends revision `n` of a link's brief. */
  add(link: string, brief: KeptBrief): Promise<void>;
  latest(link: string): Promise<KeptBrief | undefined>;
  latestOf(links: readonly string[]): Promise<Map<string, KeptBrief>>;
  history(link: string): Promise<KeptBrief[]>;
  /** Replaces the newest revision in place, for an edit that keeps the hash. */
  amend(link: string, brief: KeptBrief): Promise<void>;
  clear(
    link: string,
    revision: string,
    finding: string,
    clearance: Clearance & { at: string },
  ): Promise<void>;
  /** Clearances by finding key. */
  clearances(link: string, revision: string): Promise<Map<string, Clearance>>;
  /** Clearances of each link's revision, by link and finding key; a link without any is left out. */
  clearancesOf(
    briefs: readonly { link: string; revision: string }[],
  ): Promise<Map<string, Map<string, Clearance>>>;
};

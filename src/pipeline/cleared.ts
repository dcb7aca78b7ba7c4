import { type Finding, findingKey } from '#src/core/finding.ts';
import type { KeptBrief, Tx } from '#src/ports/store.ts';

/** A brief's findings, each with who lifted it, if anyone did. */
export async function clearedFindings(tx: Tx, link: string, brief: KeptBrief): Promise<Finding[]> {
  const cleared = await tx.briefs.clearances(link, brief.revision);
  return brief.findings.map((finding) => {
    const clearance = cleared.get(findingKey(finding));
    return clearance ? { ...finding, cleared: clearance } : finding;
  });
}

import { type Clearance, type Finding, findingKey } from '#src/core/finding.ts';
import type { KeptBrief, Tx } from '#src/ports/store.ts';

/** The newest brief of each of the links that has one, its findings each with who lifted it, if anyone did. */
export async function clearedBriefs(
  tx: Tx,
  links: readonly string[],
): Promise<Map<string, KeptBrief>> {
  const briefs = await tx.briefs.latestOf(links);
  const cleared = await tx.briefs.clearancesOf(
    [...briefs].map(([link, { revision }]) => ({ link, revision })),
  );
  return new Map(
    [...briefs].map(([link, brief]) => [
      link,
      { ...brief, findings: brief.findings.map((finding) => lifted(finding, cleared.get(link))) },
    ]),
  );
}

function lifted(finding: Finding, cleared: ReadonlyMap<string, Clearance> | undefined): Finding {
  const clearance = cleared?.get(findingKey(finding));
  return clearance ? { ...finding, cleared: clearance } : finding;
}

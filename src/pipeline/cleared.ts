import { type Clearance, type Finding, findingKey } from '#src/core/finding.ts';
import type { SectionView } from '#src/core/issue.ts';
import { stillCleared } from '#src/core/still-cleared.ts';
import { houseFindings } from '#src/core/style/style.ts';
import type { KeptBrief } from '#src/ports/store/briefs.ts';
import type { Tx } from '#src/ports/store/tx.ts';

/** The newest brief of each of the links that has one: what its checks and the newsroom's rules of style say of it, each with who lifted it, if anyone did. */
export async function clearedBriefs(
  tx: Tx,
  links: readonly string[],
): Promise<Map<string, KeptBrief>> {
  const briefs = await tx.briefs.latestOf(links);
  const cleared = await tx.briefs.clearancesOf(
    [...briefs].map(([link, { revision }]) => ({ link, revision })),
  );
  const rules = briefs.size > 0 ? await tx.style.list() : [];
  return new Map(
    [...briefs].map(([link, brief]) => {
      const findings = [...brief.findings, ...houseFindings(brief, rules)];
      return [
        link,
        { ...brief, findings: findings.map((finding) => lifted(finding, cleared.get(link))) },
      ];
    }),
  );
}

/** Has what was lifted of a section stay so at its new revision, where that says the same. */
export async function keepCleared(
  tx: Tx,
  { link, brief, findings }: Pick<SectionView, 'link' | 'brief' | 'findings'>,
  now: KeptBrief,
): Promise<void> {
  const found = [...now.findings, ...houseFindings(now, await tx.style.list())];
  const kept = stillCleared({ draft: brief, findings }, { draft: now, findings: found });
  const { revision, at } = now;
  for (const [finding, clearance] of kept)
    await tx.briefs.clear(link, revision, finding, { ...clearance, at });
}

function lifted(finding: Finding, cleared: ReadonlyMap<string, Clearance> | undefined): Finding {
  const clearance = cleared?.get(findingKey(finding));
  return clearance ? { ...finding, cleared: clearance } : finding;
}

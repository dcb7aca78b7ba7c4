import { JungleError } from '#src/core/errors.ts';
import { type Finding, findingKey, shortestKey } from '#src/core/finding.ts';
import type { SectionView } from '#src/core/issue.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';
import { refreshSection, tellState } from './tell.ts';

/** Finds which finding the words begin with, by its key (`number:5 600`) or its code; the rest is the reason. */
function split(
  words: string,
  open: readonly Finding[],
): { finding: Finding; reason: string } | undefined {
  const byLength = [...open].sort((a, b) => findingKey(b).length - findingKey(a).length);
  const starts = (name: string): boolean => words === name || words.startsWith(`${name} `);
  for (const finding of byLength) {
    const name = [findingKey(finding), finding.code].find(starts);
    if (name) return { finding, reason: words.slice(name.length).trim() };
  }
  return undefined;
}

/** Lifts a finding of a section's current revision; answers its key. Refuses an unknown finding, or no reason. */
export async function clearFinding(
  newsroom: Newsroom,
  tx: Tx,
  section: SectionView & { issue: number },
  words: string,
  by: { person: string; cause: string },
): Promise<string> {
  const open = section.findings.filter(({ cleared }) => !cleared);
  const keys = open.map(findingKey);
  const found = split(words, open);
  if (!found)
    throw new JungleError('finding.unknown', {
      finding: words.split(/\s/)[0] ?? '',
      open: keys,
    });
  const { reason } = found;
  const finding = findingKey(found.finding);
  if (!reason)
    throw new JungleError('command.usage', {
      usage: `/jungle clear ${section.number} ${shortestKey(finding, keys)} <raison>`,
    });
  const at = newsroom.now().toISOString();
  const { revision } = section.brief;
  await tx.briefs.clear(section.link, revision, finding, { by: by.person, reason, at });
  await tx.audit.add({
    at,
    by: by.person,
    action: 'clear',
    subject: section.id,
    detail: { finding, reason },
  });
  await refreshSection(tx, section.issue, { section: section.id, revision });
  await tellState(newsroom, tx, section.issue, by.cause);
  return finding;
}

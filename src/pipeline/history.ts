import type { AuditEntry } from '#src/core/audit.ts';
import { noBreaks } from '#src/core/text/typography.ts';
import { historyText } from '#src/locale/history.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { namesIn } from './render.ts';

/** What each section that an issue ever held, and each of their links, is called. */
async function titlesIn(tx: Tx, number: number): Promise<Map<string, string>> {
  const ids = await tx.issues.everHeld(number);
  const sections = (await Promise.all(ids.map((id) => tx.issues.section(id)))).flatMap(
    (section) => section ?? [],
  );
  const held = sections.map(({ link }) => link);
  const links = await tx.links.getMany(held);
  const briefs = await tx.briefs.latestOf(held);
  const titleOf = (link: string): string => {
    const { article, url } = links.get(link) ?? {};
    return briefs.get(link)?.headline || article?.title || url || '';
  };
  return new Map(
    sections.flatMap(({ id, link }) => [id, link].map((subject) => [subject, titleOf(link)])),
  );
}

/** What was settled while no issue was open, after the issue before this one was opened. */
async function settledBefore(tx: Tx, number: number): Promise<AuditEntry[]> {
  const until = (await tx.issues.openedAt(number)) ?? '';
  const since = (await tx.issues.openedAt(number - 1)) ?? '';
  return (await tx.audit.list('')).filter(({ at }) => at > since && at <= until);
}

/** What was done to an issue and its sections, oldest first, and settled for it beforehand; undefined when there is no such number. */
export async function listHistory(tx: Tx, number: number) {
  const issue = await tx.issues.get(number);
  if (!issue) return undefined;
  const names = await namesIn(tx);
  const titles = await titlesIn(tx, number);
  const subjects = [String(number), ...titles.keys()];
  const entries = (await Promise.all(subjects.map((subject) => tx.audit.list(subject)))).flat();
  return [...(await settledBefore(tx, number)), ...entries]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((entry) => ({
      at: entry.at,
      by: { id: entry.by, name: names(entry.by) },
      action: entry.action,
      subject: entry.subject,
      about: titles.get(entry.subject),
      text: noBreaks(historyText(entry)),
    }));
}

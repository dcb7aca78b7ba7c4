import { JungleError } from '#src/core/errors.ts';
import { type IssueView, unsettledSections } from '#src/core/issue.ts';
import type { Tx } from '#src/ports/store.ts';
import type { Newsroom } from './newsroom.ts';
import { refreshIssue, tellState } from './tell.ts';

/** Refuses (`issue.unapproved`) an issue that is not *bon à tirer*. */
export function demandApproved(view: IssueView): void {
  if (view.state !== 'draft') return;
  const waiting = view.sections.filter(({ state }) => state !== 'approved');
  const numbers = waiting.map(({ number }) => number);
  throw new JungleError('issue.unapproved', { number: view.number, waiting: numbers });
}

/** Publishes an approved issue: it changes no more, its links are used. Refuses while a text must be rewritten or translated. */
export async function close(
  newsroom: Newsroom,
  tx: Tx,
  view: IssueView,
  by: { person: string; cause: string; url?: string },
): Promise<void> {
  demandApproved(view);
  const unsettled = unsettledSections(view.sections);
  if (unsettled.length > 0)
    throw new JungleError('issue.unsettled', { number: view.number, sections: unsettled });
  const at = newsroom.now().toISOString();
  const { number } = view;
  await tx.issues.publish(number, at, by.url);
  for (const { link, sources } of view.sections)
    for (const used of new Set([link, ...sources.flatMap((source) => source.link ?? [])]))
      await tx.links.update(used, { state: 'used', usedIn: number });
  const subject = String(number);
  await tx.audit.add({
    at,
    by: by.person,
    action: 'publish',
    subject,
    detail: { url: by.url ?? '' },
  });
  await refreshIssue(newsroom, tx, number);
  await tellState(newsroom, tx, number, by.cause);
}

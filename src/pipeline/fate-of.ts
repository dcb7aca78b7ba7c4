import type { Fate } from '#src/core/links/fate.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';
import { viewIssue } from './view.ts';

/** Where the link of a section that was taken out is now. */
export async function fateOf(newsroom: Newsroom, tx: Tx, id: string): Promise<Fate> {
  const link = await tx.links.get(id);
  if (link?.usedIn !== undefined) return { kind: 'used', issue: link.usedIn };
  const open = await tx.issues.open();
  const view = open && (await viewIssue(newsroom, tx, open.number));
  const section = view?.sections.find((one) => one.link === id);
  if (section) return { kind: 'placed', section: section.number };
  return !link || link.state === 'withdrawn'
    ? { kind: 'gone' }
    : { kind: 'waits', link: link.number };
}

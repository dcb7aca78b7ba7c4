import { JungleError } from '#src/core/errors.ts';
import type { Room } from '#src/core/event.ts';
import type { SectionView } from '#src/core/issue.ts';
import type { Link } from '#src/core/links/link.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { openIssue } from './find.ts';
import { fitSection } from './fit.ts';
import { demandUntold } from './lead.ts';
import { removeSection } from './move.ts';
import type { Newsroom } from './newsroom.ts';
import { refreshIssue, tellState } from './tell.ts';

/** Takes a section out and puts a ready link in its place; true when its text is written anew for the rubric. Refuses a link that is used, placed, told by another or not ready. */
export async function replaceSection(
  newsroom: Newsroom,
  tx: Tx,
  section: SectionView & { issue: number },
  link: Link,
  by: { person: string; cause: string; room: Room },
): Promise<boolean> {
  const { id: linkId, url, number } = link;
  if (link.usedIn !== undefined) throw new JungleError('link.used', { url, issue: link.usedIn });
  const view = await openIssue(newsroom, tx);
  if (view.sections.some((other) => other.link === linkId))
    throw new JungleError('link.placed', { url, issue: view.number });
  await demandUntold(tx, link);
  if (link.state !== 'ready') throw new JungleError('link.waiting', { number });
  await removeSection(newsroom, tx, section, by);
  const { rubric, place, issue } = section;
  const id = newsroom.newId();
  await tx.issues.addSection({ id, issue, rubric, place, link: linkId });
  await tx.links.update(linkId, { rubric });
  const at = newsroom.now().toISOString();
  await tx.audit.add({ at, by: by.person, action: 'place', subject: id, detail: { rubric } });
  const placed = (await openIssue(newsroom, tx)).sections.find((other) => other.id === id);
  const rewritten = placed && (await fitSection(newsroom, tx, { ...placed, issue }, by));
  await refreshIssue(newsroom, tx, issue);
  await tellState(newsroom, tx, issue, by.cause);
  return rewritten ?? false;
}

import { JungleError } from '#src/core/errors.ts';
import type { Link } from '#src/core/links/link.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { linkNamed, openIssue, sectionIn } from './find.ts';
import { headOf, requestLead } from './lead.ts';
import type { CommandEvent, Newsroom } from './newsroom.ts';
import { requestRedraft } from './redraft.ts';

/** Has the text of a link written anew: that of its section when an issue holds it, else that which waits in the reserve, to which no instruction applies. Refuses links that are used or not ready. */
export async function rewriteLink(
  newsroom: Newsroom,
  tx: Tx,
  named: string,
  instruction: string,
  event: CommandEvent,
): Promise<{ section: number } | { link: number }> {
  const head: Link = await headOf(tx, await linkNamed(tx, named));
  const { id, url, number, usedIn } = head;
  if (usedIn !== undefined) throw new JungleError('link.used', { url, issue: usedIn });
  const held = (await tx.issues.open())?.sections.find(({ link }) => link === id);
  if (held) {
    const section = await sectionIn(tx, await openIssue(newsroom, tx), held.id);
    await requestRedraft(newsroom, tx, section, { instruction }, event);
    return { section: section.number };
  }
  if (head.state !== 'ready') throw new JungleError('link.waiting', { number });
  const { person, room } = event;
  await requestLead(newsroom, tx, id, { person, room });
  return { link: number };
}

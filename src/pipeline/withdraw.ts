import type { Link } from '#src/core/links/link.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { headOf, leaveStory } from './lead.ts';
import type { Newsroom } from './newsroom.ts';

/** Whether a section of the open issue holds a link, by itself or under the one that tells its story. */
export async function isHeld(tx: Tx, link: Link): Promise<boolean> {
  const held = (await tx.issues.open())?.sections.map((section) => section.link) ?? [];
  return held.includes(link.id) || held.includes((await headOf(tx, link)).id);
}

/** Takes those of the links that nobody drops any more out of the pool, all at once, and each out of its story, which goes on without it. */
export async function withdraw(newsroom: Newsroom, tx: Tx, links: readonly Link[]): Promise<void> {
  const gone = links.filter(({ state, droppers }) => droppers.length === 0 && state !== 'used');
  for (const { id } of gone) await tx.links.update(id, { state: 'withdrawn', readingSince: null });
  for (const { id, rubric } of gone) {
    const link = await tx.links.get(id);
    if (!link) continue;
    await tx.links.update(id, { toldBy: null });
    await leaveStory(newsroom, tx, { ...link, rubric });
  }
}

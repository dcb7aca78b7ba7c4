import type { Article } from '#src/core/article.ts';
import type { Link } from '#src/core/links/link.ts';
import { withoutTrackers } from '#src/core/links/url.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { recogniseStory, tellStory } from './same-story.ts';
import { refOf } from './sort.ts';

/**
 * Makes a link known by its page's own address. When another link has that address already, the two become one: answers the
 * other, or the link itself.
 */
export async function settle(tx: Tx, link: Link, canonicalUrl: string): Promise<Link> {
  const twin = await tx.links.find({ text: canonicalUrl, canonicalUrl });
  if (!twin || twin.id === link.id) {
    await tx.links.update(link.id, { canonicalUrl });
    return link;
  }
  const drops = await tx.links.dropsOf(link.id);
  await tx.links.merge(link.id, twin.id);
  for (const drop of drops) await tx.enqueue({ name: 'feedback', target: refOf(drop) });
  return twin;
}

/** Keeps what was read, at an address without trackers, and has it drafted; a link that was folded into another brings its article only where that lacks one. */
export async function keepArticle(tx: Tx, link: Link, read: Article): Promise<void> {
  const article = { ...read, url: withoutTrackers(read.url) };
  const kept = await settle(tx, link, article.canonicalUrl);
  const own = kept.id === link.id;
  if (!own && kept.state === 'withdrawn' && (await tx.briefs.latest(kept.id)))
    return tx.links.update(kept.id, { state: 'ready' });
  if (!own && kept.state !== 'withdrawn' && kept.state !== 'unreadable') return;
  await tx.links.update(kept.id, {
    article,
    ...(own ? {} : { state: 'reading', refusal: null }),
  });
  await recogniseStory(tx, kept, article);
  await tellStory(tx, kept);
  await tx.enqueue({ name: 'draft', link: kept.id });
}

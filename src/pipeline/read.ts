import { type Article, glimpseOf, type Reading } from '#src/core/article.ts';
import type { Link } from '#src/core/link.ts';
import { note } from '#src/locale/notes.ts';
import { pageRefusal } from '#src/locale/pages.ts';
import type { Attempt } from '#src/ports/job.ts';
import type { Tx } from '#src/ports/store.ts';
import { requestFeedback } from './feedback.ts';
import type { Newsroom } from './newsroom.ts';
import { refOf } from './sort.ts';

/** Gives a link up, and tells whoever dropped it why and what to do. */
export async function giveUp(
  tx: Tx,
  link: Link,
  refusal: NonNullable<Link['refusal']>,
): Promise<void> {
  await tx.links.update(link.id, { state: 'unreadable', refusal, readingSince: null });
  await requestFeedback(tx, link.id);
  const message = note.unreadable(link.url, pageRefusal(refusal));
  for (const { person, chat, room } of await tx.links.dropsOf(link.id))
    await tx.enqueue({ name: 'whisper', room: { chat, id: room }, person, message });
}

/** Keeps what was read; when its true address is that of another link, the two become one. */
async function keep(tx: Tx, link: Link, article: Article): Promise<void> {
  const { canonicalUrl } = article;
  const twin = await tx.links.find({ text: canonicalUrl, canonicalUrl });
  if (twin && twin.id !== link.id) {
    const drops = await tx.links.dropsOf(link.id);
    await tx.links.merge(link.id, twin.id);
    for (const drop of drops) await tx.enqueue({ name: 'feedback', target: refOf(drop) });
    return;
  }
  await tx.links.update(link.id, { article, canonicalUrl });
  await tx.enqueue({ name: 'draft', link: link.id });
}

const waits = (link: Link | undefined): link is Link =>
  link?.state === 'received' || link?.state === 'reading';

/** Reads a link's page, and hands the article to be drafted or says why there is none. */
export async function read(
  { id, store, web, now, changed }: Newsroom,
  linkId: string,
  { lastTry, signal }: Pick<Attempt, 'lastTry' | 'signal'>,
): Promise<void> {
  const link = await store.transaction(id, async (tx) => {
    const found = await tx.links.get(linkId);
    if (!waits(found)) return undefined;
    await tx.links.update(linkId, { state: 'reading', readingSince: now().toISOString() });
    return found;
  });
  if (!link) return;
  changed({ name: 'read', newsroom: id, link: linkId });

  let reading: Reading;
  try {
    reading = await web.read(link.url, signal);
  } catch (error) {
    if (lastTry && !signal.aborted) {
      const refusal = { code: 'page.unreachable' } as const;
      await store.transaction(id, (tx) => giveUp(tx, link, refusal));
    }
    throw error;
  }
  await store.transaction(id, async (tx) => {
    if (!waits(await tx.links.get(linkId))) return;
    if (reading.kind === 'article') return keep(tx, link, reading.article);
    const { code, detail, article } = reading;
    const seen = article && { seen: glimpseOf(article) };
    return giveUp(tx, link, { code, ...(detail ? { detail } : {}), ...seen });
  });
}

import { glimpseOf, type Reading, type RefusalCode } from '#src/core/article.ts';
import type { Drop, Link } from '#src/core/links/link.ts';
import { note } from '#src/locale/notes.ts';
import { pageRefusal } from '#src/locale/pages.ts';
import type { Attempt } from '#src/ports/job.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { requestFeedback } from './feedback.ts';
import { leaveStory } from './lead.ts';
import type { Newsroom } from './newsroom.ts';
import { keepArticle, settle } from './settle.ts';

type Refused = Extract<Reading, { kind: 'refused' }>;

/** Gives a link up, and tells whoever dropped it why and what to do. */
export async function giveUp(
  newsroom: Newsroom,
  tx: Tx,
  link: Link,
  refusal: NonNullable<Link['refusal']>,
): Promise<void> {
  await tx.links.update(link.id, { state: 'unreadable', refusal, readingSince: null });
  await requestFeedback(tx, link.id);
  await tellWhy(tx, link, refusal, await tx.links.dropsOf(link.id));
  await leaveStory(newsroom, tx, link);
}

async function tellWhy(
  tx: Tx,
  link: Link,
  refusal: NonNullable<Link['refusal']>,
  drops: readonly Drop[],
): Promise<void> {
  const message = note.unreadable(link, pageRefusal(refusal));
  for (const { person, chat, room } of drops)
    await tx.enqueue({ name: 'whisper', room: { chat, id: room }, person, message });
}

/** Refusals of a page that is the right one all the same, so that its address is the link's. */
const certain: ReadonlySet<RefusalCode> = new Set(['page.walled', 'page.thin', 'page.scan']);

/** Tells that a page gives no article, unless another link to the same page is read already. */
async function refuse(
  newsroom: Newsroom,
  tx: Tx,
  link: Link,
  { code, detail, article }: Refused,
): Promise<void> {
  const seen = article && { seen: glimpseOf(article) };
  const refusal = { code, ...(detail ? { detail } : {}), ...seen };
  const canonicalUrl = certain.has(code) ? article?.canonicalUrl : undefined;
  const drops = await tx.links.dropsOf(link.id);
  const kept = canonicalUrl ? await settle(tx, link, canonicalUrl) : link;
  if (kept.id === link.id) await giveUp(newsroom, tx, link, refusal);
  else if (kept.state === 'unreadable') await tellWhy(tx, link, refusal, drops);
}

const waits = (link: Link | undefined): link is Link =>
  link?.state === 'received' || link?.state === 'reading';

/** Reads a link's page, and hands the article to be drafted or says why there is none. */
export async function read(
  newsroom: Newsroom,
  linkId: string,
  { lastTry, signal }: Pick<Attempt, 'lastTry' | 'signal'>,
): Promise<void> {
  const { id, store, web, now, changed } = newsroom;
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
      await store.transaction(id, (tx) => giveUp(newsroom, tx, link, refusal));
    }
    throw error;
  }
  await store.transaction(id, async (tx) => {
    const current = await tx.links.get(linkId);
    if (!waits(current) || current.article?.text !== link.article?.text) return;
    if (reading.kind === 'article') return keepArticle(tx, link, reading.article);
    return refuse(newsroom, tx, link, reading);
  });
}

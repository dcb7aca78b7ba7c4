import type { ChatEvent, MessageRef } from '#src/core/event.ts';
import type { Link } from '#src/core/links/link.ts';
import { canonicalUrl, findUrls, parseWebUrl } from '#src/core/links/url.ts';
import { defaultRubricOf, rubricInText } from '#src/core/rubric.ts';
import { note } from '#src/locale/notes.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { fitLink } from './fit.ts';
import { gather } from './lead.ts';
import type { Newsroom } from './newsroom.ts';
import { noteReply } from './reply.ts';
import { sortLink } from './sort.ts';
import { isHeld, withdraw } from './withdraw.ts';

type MessageEvent = Extract<ChatEvent, { kind: 'message' | 'edit' | 'delete' }>;

/** The addresses a text drops, by canonical URL. */
function dropped(text: string): Map<string, string> {
  const urls = findUrls(text).flatMap((url) => parseWebUrl(url)?.href ?? []);
  return new Map(urls.map((url) => [canonicalUrl(url), url]));
}

/** Takes a link back from a message, with the rubric it was given there; answers it, as it was sorted until then, when no issue holds it, nor what was noted under the message. */
async function undrop(
  newsroom: Newsroom,
  tx: Tx,
  id: string,
  ref: MessageRef,
): Promise<Link | undefined> {
  await tx.links.removeDrop(id, ref);
  const link = await tx.links.get(id);
  if (!link) return undefined;
  if (link.state !== 'used') {
    await sortLink(newsroom, tx, id);
    if (!(await isHeld(tx, link))) return link;
  }
  await tx.threadNotes.hold(ref, id);
  return undefined;
}

/** Sends a link on its way: to be read when it is new, was given up, or told a story with others that went on without it. */
export async function welcome(tx: Tx, link: Link, fresh: boolean): Promise<void> {
  const brief = link.state === 'withdrawn' ? await tx.briefs.latest(link.id) : undefined;
  if (brief && !brief.sources) {
    await tx.links.update(link.id, { state: 'ready' });
  } else if (fresh || link.state === 'withdrawn' || link.state === 'unreadable') {
    await tx.links.update(link.id, { state: 'received', refusal: null });
    await tx.enqueue({ name: 'read', link: link.id });
  }
}

/** Makes the pool agree with a message as it now stands: new links come in, links edited away go. */
export async function collect(newsroom: Newsroom, tx: Tx, event: MessageEvent): Promise<void> {
  const ref: MessageRef = { ...event.room, message: event.message };
  if (!(await tx.messages.see(ref, event.at, event.kind === 'delete'))) return;
  const text = event.kind === 'delete' ? '' : event.text;
  const sent = event.kind === 'edit' ? (event.sentAt ?? event.at) : event.at;
  const at = new Date(sent).toISOString();
  const rubric = rubricInText(text, newsroom.settings.rubrics)?.key;
  const before = await tx.links.dropsIn(ref);
  const kept = new Set<string>();

  for (const [canonical, url] of dropped(text)) {
    const { link, fresh } = await tx.links.receive({
      url,
      canonicalUrl: canonical,
      rubric: rubric ?? defaultRubricOf(newsroom.settings.rubrics),
      at,
    });
    kept.add(link.id);
    const place = { chat: ref.chat, room: ref.id, message: ref.message };
    const named = rubric ? { rubric } : {};
    await tx.links.addDrop({ link: link.id, person: event.person, ...place, ...named }, at);
    await welcome(tx, link, fresh);
    const placed = await sortLink(newsroom, tx, link.id);
    if (placed !== undefined && rubric && rubric !== link.rubric) {
      const message = note.placed(placed);
      await tx.enqueue({ name: 'whisper', room: event.room, person: event.person, message });
    }
    if (link.usedIn !== undefined && !before.some((drop) => drop.link === link.id)) {
      const message = note.used(link.url, link.usedIn);
      await tx.enqueue({ name: 'whisper', room: event.room, person: event.person, message });
    }
  }
  await gather(newsroom, tx, ref);
  const left: Link[] = [];
  for (const drop of before) {
    const link = kept.has(drop.link) ? undefined : await undrop(newsroom, tx, drop.link, ref);
    if (link) left.push(link);
  }
  await withdraw(newsroom, tx, left);
  for (const id of new Set([...kept, ...before.map(({ link }) => link)]))
    await fitLink(newsroom, tx, id);
  if (event.kind === 'delete') await tx.threadNotes.removeUnder(ref);
  await noteReply(tx, event, ref);
  if (kept.size > 0 || before.length > 0) await tx.enqueue({ name: 'feedback', target: ref });
}

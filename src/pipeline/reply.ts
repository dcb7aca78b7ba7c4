import type { ChatEvent, MessageRef } from '#src/core/event.ts';
import { findUrls } from '#src/core/links/url.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';

type MessageEvent = Extract<ChatEvent, { kind: 'message' | 'edit' | 'delete' }>;

/** How long a reply waits for the message it stands under: longer than platforms take to deliver an event again. */
const patienceMs = 10 * 60 * 1000;

/** What an event says in a thread, without any link: its words, and the message they stand under. */
function wordsUnder(event: ChatEvent) {
  if ((event.kind !== 'message' && event.kind !== 'edit') || !event.thread) return undefined;
  const text = event.text.trim();
  if (!text || findUrls(text).length > 0) return undefined;
  const parent: MessageRef = { ...event.room, message: event.thread.message };
  return { text, parent, toldBy: event.thread.event };
}

const hasLinks = async (tx: Tx, ref: MessageRef): Promise<boolean> =>
  (await tx.links.dropsIn(ref)).length > 0;

/** Puts off what is said under a message that is still to come; true when it did. */
export async function putOff({ now }: Newsroom, tx: Tx, event: ChatEvent): Promise<boolean> {
  const said = wordsUnder(event);
  if (!said || (await hasLinks(tx, said.parent))) return false;
  if ((await tx.events.isDone(said.toldBy)) || (await tx.posts.at(said.parent))) return false;
  const notBefore = new Date(now().getTime() + patienceMs).toISOString();
  await tx.enqueue({ name: 'handle', event: event.id, notBefore });
  return true;
}

/** Takes up the replies that waited for a message. */
export async function takeUp(tx: Tx, { room, message }: MessageEvent): Promise<void> {
  for (const event of await tx.events.repliesTo({ ...room, message }))
    await tx.enqueue({ name: 'handle', event });
}

/** Makes the notes agree with a message as it now stands: words under a message with links are one, and stay one while the message stands. */
export async function noteReply(tx: Tx, event: MessageEvent, ref: MessageRef): Promise<void> {
  const said = wordsUnder(event);
  if (!said) return event.kind === 'message' ? undefined : tx.threadNotes.remove(ref);
  if (!(await hasLinks(tx, said.parent)) && !(await tx.threadNotes.has(ref))) return;
  const at = event.kind === 'edit' ? (event.sentAt ?? event.at) : event.at;
  const { person } = event;
  await tx.threadNotes.keep(ref, { under: said.parent.message, person, text: said.text, at });
}

import type { MessageRef } from '#src/core/event.ts';
import { markKind, standing } from '#src/core/vote.ts';
import type { Seen } from '#src/ports/chat.ts';
import type { Job } from '#src/ports/job.ts';
import type { PostSubject, Tx } from '#src/ports/store.ts';
import { chatOf, type Newsroom } from './newsroom.ts';
import { announceState, asked } from './tell.ts';
import { vote } from './vote.ts';

/** Later than all that is known of a mark, and sooner than anything that is to come. */
const justAfter = 0.001;

/** Puts the marks that stand on a message and never arrived. Those that arrived and are not seen stay: a list may be partial. */
async function putMissing(
  newsroom: Newsroom,
  tx: Tx,
  { ref, subject, seen }: { ref: MessageRef; subject: PostSubject; seen: readonly Seen[] },
): Promise<void> {
  const known = await tx.marks.everOn(ref);
  const stands = standing(known);
  for (const { person, emoji } of seen) {
    const same = (mark: Seen): boolean => mark.person === person && mark.emoji === emoji;
    if (!markKind(emoji) || stands.some(same)) continue;
    const last = Math.max(0, ...known.filter(same).map(({ at }) => at));
    const event = ['reconcile', ref.chat, ref.id, ref.message, person, emoji, last].join(':');
    const cast = { event, person, emoji, added: true, at: last + justAfter, on: { ref } };
    await vote(newsroom, tx, cast, subject);
  }
}

/** Before an issue is said to be *bon à tirer*: asks the chats what stands on its sections' messages, takes in what was missed, and tells the state that comes of it. */
export async function reconcile(
  newsroom: Newsroom,
  { issue, cause }: Extract<Job, { name: 'reconcile' }>,
): Promise<void> {
  const { store, id } = newsroom;
  const posts = await store.read(id, (tx) => asked(newsroom, tx, issue));
  const found: Parameters<typeof putMissing>[2][] = [];
  for (const { ref, subject } of posts) {
    const seen = await chatOf(newsroom, ref.chat)?.reactions?.(ref);
    if (seen) found.push({ ref, subject, seen });
  }
  await store.transaction(id, async (tx) => {
    for (const one of found) await putMissing(newsroom, tx, one);
    await announceState(newsroom, tx, issue, cause);
  });
}

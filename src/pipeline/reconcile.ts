import type { MessageRef } from '#src/core/event.ts';
import { type Mark, markKind, standing } from '#src/core/vote.ts';
import type { Seen } from '#src/ports/chat.ts';
import type { Job } from '#src/ports/job.ts';
import type { PostSubject } from '#src/ports/store/posts.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { closeAsked } from './close.ts';
import { chatOf, type Newsroom } from './newsroom.ts';
import { announceState, asked } from './tell.ts';
import { vote } from './vote.ts';

/** Later than all that is known of a mark, and sooner than anything that is to come. */
const justAfter = 0.001;

/** A section's message with what its chat says stands on it; `whole` when that is everything. */
type Found = { ref: MessageRef; subject: PostSubject; seen: readonly Seen[]; whole: boolean };

const isSame = (mark: Seen, other: Seen): boolean =>
  mark.person === other.person && mark.emoji === other.emoji;

/** Puts the marks that stand on a message and never arrived. Those that arrived and are not seen stay: a list may be partial. */
async function putMissing(
  newsroom: Newsroom,
  tx: Tx,
  { ref, subject, seen }: Found,
): Promise<void> {
  const known = await tx.marks.everOn(ref);
  const stands = standing(known);
  for (const one of seen) {
    const { person, emoji } = one;
    if (!markKind(emoji) || stands.some((mark) => isSame(mark, one))) continue;
    const earlier = known.filter((mark) => isSame(mark, one)).map(({ at }) => at);
    const last = Math.max(0, ...earlier);
    const event = ['reconcile', ref.chat, ref.id, ref.message, person, emoji, last].join(':');
    const cast = { event, person, emoji, added: true, at: last + justAfter, on: { ref } };
    await vote(newsroom, tx, cast, subject);
  }
}

/** Marks that stand by what arrived before their chat was asked, and that its whole list does not show. */
async function unseen(tx: Tx, { ref, seen, whole }: Found, askedAt: number): Promise<Mark[]> {
  if (!whole) return [];
  return standing(await tx.marks.on(ref)).filter(
    ({ person, emoji, at }) =>
      at <= askedAt &&
      !seen.some((one) => one.person === person && markKind(one.emoji) === markKind(emoji)),
  );
}

/** Before an issue is said to be *bon à tirer*, or closed: asks the chats what stands on its sections' messages, takes in what was missed, and does what was asked for. */
export async function reconcile(
  newsroom: Newsroom,
  { issue, cause, close }: Extract<Job, { name: 'reconcile' }>,
): Promise<void> {
  const { store, id, now } = newsroom;
  const posts = await store.read(id, (tx) => asked(newsroom, tx, issue));
  const found: Found[] = [];
  const askedAt = now().getTime();
  for (const { ref, subject } of posts) {
    const stands = await chatOf(newsroom, ref.chat)?.reactions?.(ref);
    if (stands) found.push({ ref, subject, ...stands });
  }
  await store.transaction(id, async (tx) => {
    for (const one of found) await putMissing(newsroom, tx, one);
    if (close) {
      const doubtful = await Promise.all(found.map((one) => unseen(tx, one, askedAt)));
      await closeAsked(newsroom, tx, issue, { ...close, cause }, doubtful.flat());
    }
    await announceState(newsroom, tx, issue, cause);
  });
}

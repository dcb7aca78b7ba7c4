import type { ChatEvent, MessageRef } from '#src/core/event.ts';
import type { Message } from '#src/core/message.ts';
import { note } from '#src/locale/notes.ts';
import type { PostSubject } from '#src/ports/store/posts.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { fitLink } from './fit.ts';
import { gather } from './lead.ts';
import type { Newsroom } from './newsroom.ts';
import { rubricOfEmoji, sortLink } from './sort.ts';
import { vote } from './vote.ts';

type Reaction = Extract<ChatEvent, { kind: 'reaction' }>;
type MarkEvent = Extract<ChatEvent, { kind: 'mark' }>;

const tellAuthor = (tx: Tx, { room, person }: ChatEvent, message: Message): Promise<void> =>
  tx.enqueue({ name: 'whisper', room, person, message });

async function castVote(
  newsroom: Newsroom,
  tx: Tx,
  event: Reaction | MarkEvent,
  on: { ref: MessageRef } | PostSubject,
  subject: PostSubject,
): Promise<void> {
  const { id, person, emoji, added, at } = event;
  const verdict = await vote(newsroom, tx, { event: id, person, emoji, added, at, on }, subject);
  if (verdict?.note) await tellAuthor(tx, event, verdict.note);
}

/** A reaction: a mark on a section, or the choice of a rubric on a message with links. */
export async function react(newsroom: Newsroom, tx: Tx, event: Reaction): Promise<void> {
  const ref: MessageRef = { ...event.room, message: event.message };
  const { id, person, emoji, added, at } = event;
  const post = await tx.posts.at(ref);
  if (post?.subject) return castVote(newsroom, tx, event, { ref }, post.subject);
  await tx.marks.add({ event: id, person, emoji, added, at, on: { ref }, counts: true });
  if (!rubricOfEmoji(emoji, newsroom.settings.rubrics)) return;
  const drops = await tx.links.dropsIn(ref);
  for (const drop of drops) {
    const placed = await sortLink(newsroom, tx, drop.link);
    if (placed !== undefined) await tellAuthor(tx, event, note.placed(placed));
  }
  await gather(newsroom, tx, ref);
  for (const { link } of drops) await fitLink(newsroom, tx, link);
}

/** A mark put straight on a section's revision, by a button rather than on a message. */
export const markSection = (newsroom: Newsroom, tx: Tx, event: MarkEvent): Promise<void> => {
  const { section, revision } = event;
  return castVote(newsroom, tx, event, { section, revision }, { section, revision });
};

import type { ChatEvent, MessageRef } from '#src/core/event.ts';
import { note } from '#src/locale/notes.ts';
import type { Tx } from '#src/ports/store.ts';
import type { Newsroom } from './newsroom.ts';
import { rubricOfEmoji, sortLink } from './sort.ts';
import { vote } from './vote.ts';

/** A reaction: a mark on a section, or the choice of a rubric on a message with links. */
export async function react(
  newsroom: Newsroom,
  tx: Tx,
  event: Extract<ChatEvent, { kind: 'reaction' }>,
): Promise<void> {
  const ref: MessageRef = { ...event.room, message: event.message };
  const { id, person, emoji, added, at } = event;
  const post = await tx.posts.at(ref);
  if (post?.subject) {
    await vote(
      newsroom,
      tx,
      { event: id, person, emoji, added, at, on: { ref } },
      post.subject,
      event.room,
    );
    return;
  }
  await tx.marks.add({ event: id, person, emoji, added, at, on: { ref }, counts: true });
  if (!rubricOfEmoji(emoji, newsroom.settings.rubrics)) return;
  const issue = await tx.issues.open();
  for (const drop of await tx.links.dropsIn(ref)) {
    if (issue?.sections.some((section) => section.link === drop.link)) {
      const message = note.placed(issue.number);
      await tx.enqueue({ name: 'whisper', room: event.room, person, message });
    } else {
      await sortLink(newsroom, tx, drop.link);
    }
  }
}

/** A mark put straight on a section's revision, by a button rather than on a message. */
export async function markSection(
  newsroom: Newsroom,
  tx: Tx,
  { id, person, room, at, section, revision, emoji, added }: Extract<ChatEvent, { kind: 'mark' }>,
): Promise<void> {
  const subject = { section, revision };
  await vote(newsroom, tx, { event: id, person, emoji, added, at, on: subject }, subject, room);
}

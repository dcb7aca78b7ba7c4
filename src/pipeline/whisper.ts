import type { Job } from '#src/ports/job.ts';
import { chatOf, type Newsroom } from './newsroom.ts';

/** Tells one person something in private, through the chat of the room it concerns. */
export async function whisper(
  newsroom: Newsroom,
  { room, person, message, event, refused }: Extract<Job, { name: 'whisper' }>,
): Promise<void> {
  const answered = event === undefined ? undefined : { event, ...(refused ? { refused } : {}) };
  await chatOf(newsroom, room.chat)?.whisper(room, person, message, answered);
}

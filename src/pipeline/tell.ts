import { bot } from '#src/core/audit.ts';
import type { MessageRef, Room } from '#src/core/event.ts';
import { stateMessage } from '#src/locale/issue.ts';
import type { PostSubject } from '#src/ports/store/posts.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { chatOf, type Newsroom } from './newsroom.ts';
import { viewIssue } from './view.ts';

/** The key of a section's message at one revision. */
const sectionKey = ({ section, revision }: PostSubject): string => `section:${section}:${revision}`;

/** The key of the message that heads an issue. */
const issueKey = (number: number): string => `issue:${number}`;

const wantSection = (tx: Tx, room: Room, subject: PostSubject): Promise<void> =>
  tx.posts.want({ room, key: sectionKey(subject), subject });

/** Brings a section's message up to date, or posts it, in each room that shows the issue. */
export async function refreshSection(tx: Tx, issue: number, subject: PostSubject): Promise<void> {
  for (const room of await tx.issues.rooms(issue)) {
    await tx.posts.want({ room, key: issueKey(issue) });
    await wantSection(tx, room, subject);
  }
}

/** Brings up to date every message already posted for a section, whatever its revision. */
export async function refreshPosts(tx: Tx, section: string): Promise<void> {
  for (const { room, subject } of await tx.posts.ofSection(section)) {
    if (subject) await wantSection(tx, room, subject);
  }
}

/** Brings the whole issue up to date in each of its rooms: head first, then the sections in order. */
export async function refreshIssue(newsroom: Newsroom, tx: Tx, number: number): Promise<void> {
  const view = await viewIssue(newsroom, tx, number);
  for (const room of await tx.issues.rooms(number)) {
    await tx.posts.want({ room, key: issueKey(number) });
    for (const { id, brief } of view?.sections ?? [])
      await wantSection(tx, room, { section: id, revision: brief.revision });
  }
}

/** The messages of an issue's sections on chats that can be asked what stands on them. */
export async function asked(
  newsroom: Newsroom,
  tx: Tx,
  number: number,
): Promise<{ ref: MessageRef; subject: PostSubject }[]> {
  const view = await viewIssue(newsroom, tx, number);
  const found = [];
  for (const { id, brief } of view?.sections ?? [])
    for (const { room, ref, subject } of await tx.posts.ofSection(id))
      if (ref && subject?.revision === brief.revision && chatOf(newsroom, room.chat)?.reactions)
        found.push({ ref: { ...room, message: ref }, subject });
  return found;
}

/** Tells the rooms when the issue's computed state is no longer the one they were told; `cause` makes it once. That it is approved is told once the chats were asked. */
export async function tellState(
  newsroom: Newsroom,
  tx: Tx,
  number: number,
  cause: string,
): Promise<void> {
  const view = await viewIssue(newsroom, tx, number);
  if (!view || view.state === (await tx.issues.toldState(number))) return;
  if (view.state === 'approved' && (await asked(newsroom, tx, number)).length > 0)
    return tx.enqueue({ name: 'reconcile', issue: number, cause });
  await announceState(newsroom, tx, number, cause);
}

/** Tells the rooms the issue's computed state, when it is no longer the one they were told; `cause` makes it once. */
export async function announceState(
  newsroom: Newsroom,
  tx: Tx,
  number: number,
  cause: string,
): Promise<void> {
  const view = await viewIssue(newsroom, tx, number);
  if (!view || view.state === (await tx.issues.toldState(number))) return;
  await tx.issues.tell(number, view.state);
  await tx.audit.add({
    at: newsroom.now().toISOString(),
    by: bot,
    action: 'state',
    subject: String(number),
    detail: { state: view.state },
  });
  const message = stateMessage(view, newsroom.issueUrl(number));
  for (const room of await tx.issues.rooms(number)) {
    await tx.posts.want({ room, key: issueKey(number) });
    await tx.posts.want({ room, key: `state:${cause}`, message });
  }
}

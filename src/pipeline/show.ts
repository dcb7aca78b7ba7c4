import { MessageLost, RoomLost } from '#src/core/errors.ts';
import type { MessageRef, Room } from '#src/core/event.ts';
import type { Message } from '#src/core/message.ts';
import { voteEmojis } from '#src/core/vote.ts';
import type { Chat } from '#src/ports/chat.ts';
import type { Post } from '#src/ports/store/posts.ts';
import { chatOf, type Newsroom } from './newsroom.ts';
import { isWanted, renderPost } from './render.ts';

function unlessLost(error: unknown): 'lost' {
  if (error instanceof RoomLost) return 'lost';
  throw error;
}

/**
 * Makes a room show a post as things now stand. Harmless when repeated: the post is claimed first,
 * its key travels with the message, and after a crash the message is looked for before posting again. A room that is lost shows no issue any more.
 */
export async function show(
  newsroom: Newsroom,
  room: Room,
  key: string,
  job: string,
): Promise<void> {
  const { id, store } = newsroom;
  const chat = chatOf(newsroom, room.chat);
  if (!chat) return;
  for (;;) {
    const post = await store.transaction(id, (tx) => tx.posts.claim(room, key, job));
    if (!post) return;
    const message = await renderPost(newsroom, post);
    const stands = !message || (await put(newsroom, post, message).catch(unlessLost)) !== 'lost';
    const behind = await store.transaction(id, async (tx) => {
      if (!stands) await tx.issues.leaveRoom(room);
      return tx.posts.shown(room, key, post.wanted);
    });
    if (!behind || !stands) return;
  }
}

async function put(newsroom: Newsroom, post: Post, message: Message): Promise<void> {
  const { id, store } = newsroom;
  const { room, key, subject } = post;
  const chat = chatOf(newsroom, room.chat);
  if (!chat) return;
  const known = post.ref ?? (post.tried ? await chat.find(room, key) : undefined);
  const standing = known && (await updated(chat, { ...room, message: known }, message));
  if (known && !standing && !(await isWanted(newsroom, post))) return;
  const again = known && !standing ? await chat.find(room, key) : undefined;
  const ref = standing || again || (await chat.post(room, key, message));
  if (ref === post.ref) return;
  if (subject) {
    for (const emoji of voteEmojis) await chat.react({ ...room, message: ref }, emoji, true);
  }
  await store.transaction(id, (tx) => tx.posts.record(room, key, ref));
}

/** The message brought up to date; undefined when it was deleted. */
async function updated(chat: Chat, ref: MessageRef, message: Message): Promise<string | undefined> {
  try {
    await chat.update(ref, message);
    return ref.message;
  } catch (error) {
    if (error instanceof MessageLost) return undefined;
    throw error;
  }
}

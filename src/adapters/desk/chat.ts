import { bot } from '#src/core/audit.ts';
import { messageText } from '#src/core/message.ts';
import { emojiName } from '#src/core/text/emoji.ts';
import type { Chat } from '#src/ports/chat.ts';
import type { DeskLog } from '#src/ports/desk.ts';
import type { DeskDeps } from './deps.ts';
import type { Hub } from './hub.ts';
import type { Replies } from './replies.ts';

/** The name of the desk among chats. */
export const deskName = 'desk';

/** The desk as the bot speaks to it: messages land in the desk's log and open pages are told. */
export function deskChat(
  { newsroom, store, newId }: DeskDeps,
  hub: Hub,
  replies: Replies,
  tick: () => number,
): Chat {
  const write = <T>(work: (desk: DeskLog) => Promise<T>): Promise<T> =>
    store.transaction(newsroom, (tx) => work(tx.desk));
  const changed = (room: string): void => hub.tell({ event: 'message', data: { room } });
  return {
    name: deskName,
    post: async (room, key, message) => {
      const id = await write(async (desk) => {
        const text = messageText(message);
        await desk.add({ id: newId(), room: room.id, person: bot, text, at: tick(), key });
        return (await desk.byKey(room.id, key))?.id ?? '';
      });
      changed(room.id);
      return id;
    },
    find: (room, key) => write(async (desk) => (await desk.byKey(room.id, key))?.id),
    update: async (ref, message) => {
      await write((desk) => desk.update(ref.message, messageText(message)));
      changed(ref.id);
    },
    react: async (ref, emoji, added) => {
      const reaction = { person: bot, emoji: emojiName(emoji), added, at: tick() };
      await write((desk) => desk.react({ message: ref.message, ...reaction }));
      changed(ref.id);
    },
    whisper: async (room, person, message, answered) => {
      const text = messageText(message);
      const { event, refused } = answered ?? {};
      const reply = refused ? { text: refused.why, refused: true as const } : { text };
      if (event && replies.give(event, reply)) return;
      hub.tell({ event: 'whisper', data: { person, room: room.id, text } });
    },
  };
}

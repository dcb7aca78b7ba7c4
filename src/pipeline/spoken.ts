import { mentionsIn, replaceMentions } from '#src/core/mention.ts';
import { mentionWords as words } from '#src/locale/mentions.ts';
import type { Tx } from '#src/ports/store/tx.ts';

/** A text as its author read it: people and rooms that it mentions by the names they go by. */
export async function spoken(tx: Tx, text: string): Promise<string> {
  const mentions = mentionsIn(text);
  if (mentions.length === 0) return text;
  const people = new Map((await tx.people.list()).map(({ id, name }) => [id, name]));
  const chats = new Set(
    mentions.flatMap((mention) => ('room' in mention ? mention.room.chat : [])),
  );
  const rooms = (await Promise.all([...chats].map((chat) => tx.rooms.list(chat)))).flat();
  return replaceMentions(text, (mention) => {
    if ('person' in mention)
      return `@${people.get(mention.person) ?? (mention.label || words.somebody)}`;
    const { chat, id } = mention.room;
    const known = rooms.find((room) => room.chat === chat && room.id === id)?.name;
    return `#${known ?? (mention.label || words.someRoom)}`;
  });
}

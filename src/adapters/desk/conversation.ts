import { bot } from '#src/core/audit.ts';
import type { DeskMessage } from '#src/ports/desk.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { deskName } from './chat.ts';
import type { Views } from './deps.ts';

/** The bot's name on the desk. */
const botName = 'Bruisse';

const iso = (at: number): string => new Date(at).toISOString();

/** Messages as the desk's pages read them: with authors, reactions and the section each is about. */
export async function conversation(
  tx: Tx,
  messages: readonly DeskMessage[],
  subject: ReturnType<Views['subjects']>,
): Promise<unknown[]> {
  const people = new Map((await tx.people.list()).map((person) => [person.id, person.name]));
  people.set(bot, botName);
  const named = (id: string) => ({ id, name: people.get(id) ?? id });
  const reactions = await tx.desk.reactions(messages.map(({ id }) => id));
  const rows: unknown[] = [];
  for (const { id, room, person, text, at, editedAt, key } of messages) {
    const own = reactions.filter(({ message }) => message === id);
    const emojis = [...new Set(own.map(({ emoji }) => emoji))];
    const about = key ? await subject({ chat: deskName, id: room, message: id }) : undefined;
    rows.push({
      id,
      author: { ...named(person), bot: person === bot },
      at: iso(at),
      ...(editedAt === undefined ? {} : { editedAt: iso(editedAt) }),
      text,
      reactions: emojis.map((emoji) => ({
        emoji,
        people: own.filter((reaction) => reaction.emoji === emoji).map((r) => named(r.person)),
      })),
      ...(about ? { section: about } : {}),
    });
  }
  return rows;
}

import { roomLabel } from '#src/locale/rooms.ts';
import type { NamedRoom } from '#src/ports/store/rooms.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';

/** A room with the words that tell it apart from every other. */
export type KnownRoom = NamedRoom & { label: string };

const isAlike = (one: NamedRoom, other: NamedRoom): boolean =>
  one.name.toLowerCase() === other.name.toLowerCase();

/** Rooms of every connected chat. */
export async function knownRooms({ chats }: Newsroom, tx: Tx): Promise<KnownRoom[]> {
  const rooms = (await Promise.all(chats.map(({ name }) => tx.rooms.list(name)))).flat();
  return rooms.map((room) => {
    const alike = rooms.filter((other) => other !== room && isAlike(room, other));
    const near = alike.some(({ chat }) => chat === room.chat);
    return { ...room, label: roomLabel(room, near ? 'id' : alike.length > 0 ? 'chat' : 'name') };
  });
}

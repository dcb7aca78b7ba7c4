import type { NamedRoom, Tx } from '#src/ports/store.ts';
import type { Newsroom } from './newsroom.ts';

/** Rooms of every connected chat. */
export async function knownRooms({ chats }: Newsroom, tx: Tx): Promise<NamedRoom[]> {
  return (await Promise.all(chats.map(({ name }) => tx.rooms.list(name)))).flat();
}

import type { Transaction } from 'kysely';
import type { Rooms } from '#src/ports/store/rooms.ts';
import type { Schema } from './schema.ts';

/** The rooms a newsroom is listened to in, in the order they were first seen. */
export const rooms = (trx: Transaction<Schema>, newsroom: string): Rooms => ({
  async save(room) {
    await trx
      .insertInto('room')
      .values({ newsroom, chat: room.chat, id: room.id, name: room.name })
      .onConflict((known) =>
        known.columns(['newsroom', 'chat', 'id']).doUpdateSet({ name: room.name }),
      )
      .execute();
  },
  list: (chat) =>
    trx
      .selectFrom('room')
      .select(['chat', 'id', 'name'])
      .where('newsroom', '=', newsroom)
      .where('chat', '=', chat)
      .orderBy('seq')
      .execute(),
});

import type { Transaction } from 'kysely';
import type { DeskLog, DeskMessage } from '#src/ports/desk.ts';
import type { Schema } from './schema.ts';

/** The desk's messages and reactions of a newsroom; of a removed message only its place stays. */
export function desk(trx: Transaction<Schema>, newsroom: string): DeskLog {
  const every = () => trx.selectFrom('desk_message').selectAll().where('newsroom', '=', newsroom);
  const rows = () => every().where('removed_at', 'is', null);
  type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

  const messageOf = ({ id, room, person, text, at, edited_at, key }: Row): DeskMessage => ({
    id,
    room,
    person,
    text,
    at,
    ...(edited_at === null ? {} : { editedAt: edited_at }),
    ...(key === null ? {} : { key }),
  });

  const one = async (query: ReturnType<typeof rows>): Promise<DeskMessage | undefined> => {
    const row = await query.executeTakeFirst();
    return row && messageOf(row);
  };

  const change = (id: string) =>
    trx.updateTable('desk_message').where('newsroom', '=', newsroom).where('id', '=', id);

  const reactions = () =>
    trx
      .selectFrom('desk_reaction')
      .select(['message', 'person', 'emoji', 'added', 'at'])
      .where('newsroom', '=', newsroom)
      .orderBy('at');

  return {
    async add({ id, room, person, text, at, editedAt = null, key = null }) {
      await trx
        .insertInto('desk_message')
        .values({ newsroom, id, room, person, text, at, edited_at: editedAt, key })
        .onConflict((known) => known.doNothing())
        .execute();
    },
    async update(id, text, editedAt) {
      await change(id)
        .set({ text, ...(editedAt === undefined ? {} : { edited_at: editedAt }) })
        .execute();
    },
    async remove(id, at) {
      await change(id).set({ text: '', removed_at: at }).execute();
    },
    get: (id) => one(rows().where('id', '=', id)),
    byKey: (room, key) => one(rows().where('room', '=', room).where('key', '=', key)),
    async list(room, limit) {
      const last = await rows()
        .where('room', '=', room)
        .orderBy('at', 'desc')
        .limit(limit)
        .execute();
      return last.reverse().map(messageOf);
    },

    async react({ message, person, emoji, added, at }) {
      await trx
        .insertInto('desk_reaction')
        .values({ newsroom, message, person, emoji, added, at })
        .onConflict((known) =>
          known
            .columns(['newsroom', 'message', 'person', 'emoji'])
            .doUpdateSet({ added, at })
            .where('desk_reaction.at', '<=', at),
        )
        .execute();
    },
    reactions: async (messages) =>
      messages.length === 0
        ? []
        : reactions().where('message', 'in', messages).where('added', '=', true).execute(),
  };
}

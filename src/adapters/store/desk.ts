import { sql, type Transaction } from 'kysely';
import { bot } from '#src/core/audit.ts';
import type { DeskLog, DeskMessage, DeskReaction } from '#src/ports/desk.ts';
import type { Schema } from './schema.ts';

type Row = {
  id: string;
  room: string;
  person: string;
  text: string;
  at: number;
  edited_at: number | null;
  removed_at: number | null;
  key: string | null;
};

const messageOf = (row: Row): DeskMessage => ({
  id: row.id,
  room: row.room,
  person: row.person,
  text: row.text,
  at: row.at,
  ...(row.edited_at === null ? {} : { editedAt: row.edited_at }),
  ...(row.key === null ? {} : { key: row.key }),
});

/** What is said on a newsroom's desk. */
export function desk(trx: Transaction<Schema>, newsroom: string): DeskLog {
  const messages = () =>
    trx.selectFrom('desk_message').selectAll().where('newsroom', '=', newsroom);
  const reactions = () =>
    trx
      .selectFrom('desk_reaction')
      .select(['message', 'person', 'emoji', 'added', 'at'])
      .where('newsroom', '=', newsroom);
  const change = (id: string) =>
    trx.updateTable('desk_message').where('newsroom', '=', newsroom).where('id', '=', id);

  return {
    async add({ id, room, person, text, at, key = null }) {
      await trx
        .insertInto('desk_message')
        .values({ newsroom, id, room, person, text, at, key })
        .onConflict((known) => known.doNothing())
        .execute();
    },
    async update(id, text, editedAt) {
      await change(id)
        .set({ text, ...(editedAt === undefined ? {} : { edited_at: editedAt }) })
        .execute();
    },
    async remove(id, at) {
      await change(id).set({ removed_at: at, text: '' }).execute();
    },
    async get(id) {
      const row = await messages()
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return row && messageOf(row);
    },
    async byKey(room, key) {
      const row = await messages()
        .where('room', '=', room)
        .where('key', '=', key)
        .executeTakeFirst();
      return row && messageOf(row);
    },
    async list(room, limit) {
      const rows = await messages()
        .where('room', '=', room)
        .where('removed_at', 'is', null)
        .orderBy('at', 'desc')
        .limit(limit)
        .execute();
      return rows.reverse().map(messageOf);
    },
    async react({ message, person, emoji, added, at }) {
      await trx
        .insertInto('desk_reaction')
        .columns(['newsroom', 'message', 'person', 'emoji', 'added', 'at'])
        .expression(
          trx
            .selectFrom('desk_message')
            .select([
              'newsroom',
              'id',
              sql<string>`${person}::text`.as('person'),
              sql<string>`${emoji}::text`.as('emoji'),
              sql<boolean>`${added}::boolean`.as('added'),
              sql<number>`${at}::double precision`.as('at'),
            ])
            .where('newsroom', '=', newsroom)
            .where('id', '=', message),
        )
        .onConflict((known) =>
          known.columns(['newsroom', 'message', 'person', 'emoji']).doUpdateSet({ added, at }),
        )
        .execute();
    },
    async reactions(ids) {
      if (ids.length === 0) return [];
      return reactions()
        .where('message', 'in', ids)
        .where('added', '=', true)
        .orderBy('at')
        .execute();
    },
    async since(at) {
      const said = await messages()
        .where(sql<number>`greatest(at, edited_at, removed_at)`, '>=', at)
        .where('person', '!=', bot)
        .orderBy('at')
        .execute();
      const marked: DeskReaction[] = await reactions()
        .where('at', '>=', at)
        .where('person', '!=', bot)
        .orderBy('at')
        .execute();
      return {
        messages: said.map((row) => ({
          ...messageOf(row),
          ...(row.removed_at === null ? {} : { removedAt: row.removed_at }),
        })),
        reactions: marked,
      };
    },
  };
}

import type { Transaction } from 'kysely';
import type { MessageRef } from '#src/core/event.ts';
import type { ThreadNote } from '#src/core/thread-note.ts';
import type { ThreadNotes } from '#src/ports/store/thread-notes.ts';
import { clean } from './json.ts';
import type { Schema } from './schema.ts';

const noteOf = ({ person, text, at }: ThreadNote): ThreadNote => ({ person, text, at });

/** The notes of a newsroom. Their links are found when they are read, by the drops of the message they stand under and by what it is held to. */
export function threadNotes(trx: Transaction<Schema>, newsroom: string): ThreadNotes {
  const gone = ({ chat, id, message }: MessageRef, column: 'message' | 'under') =>
    trx
      .deleteFrom('thread_note')
      .where('newsroom', '=', newsroom)
      .where('chat', '=', chat)
      .where('room', '=', id)
      .where(column, '=', message)
      .execute();
  const isIn =
    (table: 'thread_note' | 'noted_link') =>
    async ({ chat, id, message }: MessageRef): Promise<boolean> => {
      const found = await trx
        .selectFrom(table)
        .select('message')
        .where('newsroom', '=', newsroom)
        .where('chat', '=', chat)
        .where('room', '=', id)
        .where('message', '=', message)
        .executeTakeFirst();
      return found !== undefined;
    };
  const isHeld = isIn('noted_link');
  const removeUnder = async (parent: MessageRef): Promise<void> => {
    if (!(await isHeld(parent))) await gone(parent, 'under');
  };
  const links = (table: 'link_drop' | 'noted_link') =>
    trx
      .selectFrom(table)
      .select(['chat', 'room', 'message', 'link'])
      .where('newsroom', '=', newsroom);
  const said = (ids: readonly string[]) =>
    trx
      .selectFrom('thread_note as note')
      .innerJoin(
        links('link_drop')
          .where('link', 'in', ids)
          .union(links('noted_link').where('link', 'in', ids))
          .as('about'),
        (join) =>
          join
            .onRef('about.chat', '=', 'note.chat')
            .onRef('about.room', '=', 'note.room')
            .onRef('about.message', '=', 'note.under'),
      )
      .select(['note.room', 'note.message', 'note.person', 'note.text', 'note.at'])
      .distinct()
      .where('note.newsroom', '=', newsroom)
      .orderBy('note.at')
      .orderBy('note.message');
  return {
    async keep({ chat, id: room, message }, note) {
      const words = { ...note, text: clean(note.text) };
      await trx
        .insertInto('thread_note')
        .values({ newsroom, chat, room, message, ...words })
        .onConflict((known) =>
          known.columns(['newsroom', 'chat', 'room', 'message']).doUpdateSet(words),
        )
        .execute();
    },
    has: isIn('thread_note'),
    remove: async (reply) => void (await gone(reply, 'message')),
    async hold({ chat, id: room, message }, link) {
      await trx
        .insertInto('noted_link')
        .values({ newsroom, chat, room, message, link })
        .onConflict((known) => known.doNothing())
        .execute();
    },
    async release(link) {
      const parents = await trx
        .deleteFrom('noted_link')
        .using('message')
        .whereRef('message.newsroom', '=', 'noted_link.newsroom')
        .whereRef('message.chat', '=', 'noted_link.chat')
        .whereRef('message.room', '=', 'noted_link.room')
        .whereRef('message.message', '=', 'noted_link.message')
        .where('noted_link.newsroom', '=', newsroom)
        .where('noted_link.link', '=', link)
        .returning(['message.chat', 'message.room as id', 'message.message', 'message.deleted'])
        .execute();
      for (const parent of parents) if (parent.deleted) await removeUnder(parent);
    },
    removeUnder,
    async about(ids) {
      if (ids.length === 0) return [];
      const found = await said(ids).execute();
      return found.map(noteOf);
    },
    async aboutEach(ids) {
      if (ids.length === 0) return new Map();
      const found = await said(ids).select('about.link').execute();
      const byLink = Map.groupBy(found, ({ link }) => link);
      return new Map([...byLink].map(([link, notes]) => [link, notes.map(noteOf)]));
    },
  };
}

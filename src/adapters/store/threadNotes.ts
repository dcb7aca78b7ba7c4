import type { Transaction } from 'kysely';
import type { MessageRef } from '#src/core/event.ts';
import type { ThreadNote } from '#src/core/threadNote.ts';
import type { ThreadNotes } from '#src/ports/store.ts';
import { clean } from './json.ts';
import type { Schema } from './schema.ts';

const noteOf = ({ person, text, at }: ThreadNote): ThreadNote => ({ person, text, at });

/** The notes of a newsroom. Their links are found when they are read, by the drops of the message they stand under. */
export function threadNotes(trx: Transaction<Schema>, newsroom: string): ThreadNotes {
  const gone = (column: 'message' | 'under', { chat, id, message }: MessageRef) =>
    trx
      .deleteFrom('thread_note')
      .where('newsroom', '=', newsroom)
      .where('chat', '=', chat)
      .where('room', '=', id)
      .where(column, '=', message)
      .execute();
  const said = (links: readonly string[]) =>
    trx
      .selectFrom('thread_note as note')
      .innerJoin('link_drop as drop', (join) =>
        join
          .onRef('drop.newsroom', '=', 'note.newsroom')
          .onRef('drop.chat', '=', 'note.chat')
          .onRef('drop.room', '=', 'note.room')
          .onRef('drop.message', '=', 'note.under'),
      )
      .select(['note.room', 'note.message', 'note.person', 'note.text', 'note.at'])
      .distinct()
      .where('note.newsroom', '=', newsroom)
      .where('drop.link', 'in', links)
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
    remove: async (reply) => void (await gone('message', reply)),
    removeUnder: async (parent) => void (await gone('under', parent)),
    async about(links) {
      if (links.length === 0) return [];
      const found = await said(links).execute();
      return found.map(noteOf);
    },
    async aboutEach(links) {
      if (links.length === 0) return new Map();
      const found = await said(links).select('drop.link').execute();
      const byLink = Map.groupBy(found, ({ link }) => link);
      return new Map([...byLink].map(([link, notes]) => [link, notes.map(noteOf)]));
    },
  };
}

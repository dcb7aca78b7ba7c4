import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table thread_note (
    newsroom text not null, chat text not null, room text not null, message text not null,
    under text not null, person text not null, text text not null, at double precision not null,
    primary key (newsroom, chat, room, message))`,
  `create index thread_note_under on thread_note (newsroom, chat, room, under)`,
];

/** What people say of links in the threads under their messages. */
export const threadNotes: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

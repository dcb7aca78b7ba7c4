import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const table = `create table set_aside (
  newsroom text not null, chat text not null, seq integer generated always as identity,
  task jsonb not null,
  primary key (newsroom, chat, seq))`;

/** Jobs that wait for a chat to take them again. */
export const setAside: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(table).execute(db);
  },
};

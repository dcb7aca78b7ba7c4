import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const table = `create table chat_state (
  newsroom text not null, chat text not null, key text not null, value jsonb not null,
  primary key (newsroom, chat, key))`;

/** What each chat's adapter remembers for itself. */
export const chatState: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(table).execute(db);
  },
};

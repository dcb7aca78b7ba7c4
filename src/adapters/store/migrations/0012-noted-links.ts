import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const table = `create table noted_link (
  newsroom text not null, chat text not null, room text not null, message text not null,
  link text not null,
  primary key (newsroom, link, chat, room, message))`;

/** Links that the notes under a message stay about, though it drops them no more. */
export const notedLinks: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(table).execute(db);
  },
};

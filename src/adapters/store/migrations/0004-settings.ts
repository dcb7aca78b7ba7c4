import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const table = `create table newsroom_settings (
  newsroom text not null primary key, value jsonb not null)`;

/** What a newsroom decided for itself, over what the process is set to. */
export const settings: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(table).execute(db);
  },
};

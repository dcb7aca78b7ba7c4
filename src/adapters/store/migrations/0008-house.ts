import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const table = 'create table house (newsroom text primary key, rules jsonb not null)';

/** What each newsroom settled for itself. */
export const house: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(table).execute(db);
  },
};

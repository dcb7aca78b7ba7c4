import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who waits for another version of a section, and of which revision. */
export const redrafts: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql
      .raw(`alter table section add column redrafts jsonb not null default '[]'`)
      .execute(db);
  },
};

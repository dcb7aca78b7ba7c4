import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table reading (
    newsroom text not null, url_hash text not null, url text not null, at timestamptz not null,
    reading jsonb not null, validators jsonb,
    primary key (newsroom, url_hash))`,
  `create index reading_since on reading (at)`,
];

/** What was read at an address, kept by a hash of it, as addresses may be longer than an index takes. */
export const readings: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

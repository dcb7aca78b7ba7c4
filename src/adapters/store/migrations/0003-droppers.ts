import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `alter table link_drop drop constraint link_drop_pkey,
    add primary key (newsroom, link, chat, room, message, person)`,
  `drop index desk_message_since`,
  `drop index desk_reaction_since`,
];

/** Drops by command name no message, so that only their person tells them apart. */
export const droppers: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const tables = [
  `create table desk_message (
    newsroom text not null, id text not null, room text not null, person text not null,
    text text not null, at double precision not null,
    edited_at double precision, removed_at double precision, key text,
    primary key (newsroom, id))`,
  `create unique index desk_message_key on desk_message (newsroom, room, key)`,
  `create index desk_message_in on desk_message (newsroom, room, at)`,
  `create index desk_message_since on desk_message
    (newsroom, greatest(at, edited_at, removed_at))`,

  `create table desk_reaction (
    newsroom text not null, message text not null, person text not null, emoji text not null,
    added boolean not null, at double precision not null,
    primary key (newsroom, message, person, emoji))`,
  `create index desk_reaction_since on desk_reaction (newsroom, at)`,
];

/** What the desk keeps as its own platform. */
export const desk: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of tables) await sql.raw(statement).execute(db);
  },
};

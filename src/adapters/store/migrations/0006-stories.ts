import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table story (
    newsroom text not null, link text not null, story text not null, sketch jsonb not null,
    primary key (newsroom, link))`,
  `create index story_of on story (newsroom, story)`,
  `create table story_mark (
    newsroom text not null, mark text not null, link text not null,
    primary key (newsroom, mark, link))`,
  `create index story_mark_of on story_mark (newsroom, link)`,
];

/** Which story each link tells, and the marks that links of the same story are found by. */
export const stories: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

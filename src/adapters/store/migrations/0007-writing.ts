import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table spending (
    newsroom text not null, month text not null,
    tokens integer not null, drafts integer not null,
    primary key (newsroom, month))`,

  `create table style_rule (
    newsroom text not null, folded text not null, wrong text not null, wanted text not null,
    learned boolean not null, kept boolean not null, by text not null, at text not null,
    primary key (newsroom, folded))`,
  `create table style_edit (
    newsroom text not null, link text not null, wrong text not null, wanted text not null,
    primary key (newsroom, link, wrong, wanted))`,
  `create index style_edit_of on style_edit (newsroom, wrong, wanted)`,

  `alter table link add column told_by text`,
  `create index link_told_by on link (newsroom, told_by) where told_by is not null`,
];

/** What the model took, the newsroom's rules of style, and links that tell one story. */
export const writing: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `alter table link add column dropped_at text`,
  `update link set dropped_at = (
    select min(at) from link_drop
    where link_drop.newsroom = link.newsroom and link_drop.link = link.id)`,
  `drop index link_pool`,
  `create index link_pool
    on link (newsroom, rubric, state, dropper_count desc, dropped_at, number)`,
];

/** When a link was first dropped, as people did it and not as it was delivered: the pool is in that order. */
export const dropTimes: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

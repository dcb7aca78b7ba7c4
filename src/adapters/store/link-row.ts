import { sql, type Transaction } from 'kysely';
import type { Link } from '#src/core/links/link.ts';
import type { Schema } from './schema.ts';

/** The links of a newsroom with their droppers, first dropper first. */
export const linkRows = (trx: Transaction<Schema>, newsroom: string) =>
  trx
    .selectFrom('link')
    .selectAll()
    .select(
      sql<string[]>`coalesce((
        select jsonb_agg(person order by first, place) from (
          select person, min(at) as first, min(seq) as place from link_drop
          where link_drop.newsroom = link.newsroom and link_drop.link = link.id
          group by person) as dropped), '[]')`.as('droppers'),
    )
    .where('link.newsroom', '=', newsroom);

type Selected = Awaited<ReturnType<ReturnType<typeof linkRows>['execute']>>[number];

/** A row of `linkRows` in the words of the core. */
export const linkOf = (row: Selected): Link => ({
  id: row.id,
  number: row.number,
  url: row.url,
  canonicalUrl: row.canonical_url,
  rubric: row.rubric,
  state: row.state,
  droppers: row.droppers,
  createdAt: row.created_at,
  ...(row.refusal ? { refusal: row.refusal } : {}),
  ...(row.reading_since === null ? {} : { readingSince: row.reading_since }),
  ...(row.used_in === null ? {} : { usedIn: row.used_in }),
  ...(row.told_by === null ? {} : { toldBy: row.told_by }),
  ...(row.article ? { article: row.article } : {}),
});

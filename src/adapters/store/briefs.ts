import { sql, type Transaction } from 'kysely';
import { parseRevision } from '#src/core/brief.ts';
import type { Briefs } from '#src/ports/store/briefs.ts';
import { json } from './json.ts';
import type { Schema } from './schema.ts';

/** The briefs of a newsroom's links, every revision of them. */
export function briefs(trx: Transaction<Schema>, newsroom: string): Briefs {
  const clearancesOf: Briefs['clearancesOf'] = async (asked) => {
    const cleared: Awaited<ReturnType<typeof clearancesOf>> = new Map();
    if (asked.length === 0) return cleared;
    const wanted = sql.join(
      asked.map(({ link, revision }) => sql`(${link}::text, ${revision}::text)`),
    );
    const found = await trx
      .selectFrom('clearance')
      .select(['link', 'finding', 'by', 'reason'])
      .where('newsroom', '=', newsroom)
      .where(sql<boolean>`(link, revision) in (${wanted})`)
      .execute();
    for (const { link, finding, by, reason } of found)
      cleared.set(link, (cleared.get(link) ?? new Map()).set(finding, { by, reason }));
    return cleared;
  };

  const rows = () => trx.selectFrom('brief').where('newsroom', '=', newsroom);
  const newest = async (link: string) =>
    rows()
      .select(['n', 'brief'])
      .where('link', '=', link)
      .orderBy('n', 'desc')
      .limit(1)
      .executeTakeFirst();
  return {
    async add(link, brief) {
      const { n } = parseRevision(brief.revision);
      await trx
        .insertInto('brief')
        .values({ newsroom, link, n, revision: brief.revision, brief: json(brief) })
        .execute();
    },

    latest: async (link) => (await newest(link))?.brief,

    async latestOf(links) {
      if (links.length === 0) return new Map();
      const found = await rows()
        .select(['link', 'brief'])
        .distinctOn('link')
        .where('link', 'in', links)
        .orderBy('link')
        .orderBy('n', 'desc')
        .execute();
      return new Map(found.map(({ link, brief }) => [link, brief]));
    },

    async history(link) {
      const found = await rows().select('brief').where('link', '=', link).orderBy('n').execute();
      return found.map(({ brief }) => brief);
    },

    async amend(link, brief) {
      const known = await newest(link);
      if (!known) throw new Error(`no brief to amend: ${link}`);
      await trx
        .updateTable('brief')
        .set({ revision: brief.revision, brief: json(brief) })
        .where('newsroom', '=', newsroom)
        .where('link', '=', link)
        .where('n', '=', known.n)
        .execute();
    },

    async clear(link, revision, finding, { by, reason, at }) {
      await trx
        .insertInto('clearance')
        .values({ newsroom, link, revision, finding, by, reason, at })
        .onConflict((known) =>
          known
            .columns(['newsroom', 'link', 'revision', 'finding'])
            .doUpdateSet({ by, reason, at }),
        )
        .execute();
    },

    clearances: async (link, revision) =>
      (await clearancesOf([{ link, revision }])).get(link) ?? new Map(),
    clearancesOf,
  };
}

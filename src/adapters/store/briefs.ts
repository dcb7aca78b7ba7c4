import type { Transaction } from 'kysely';
import { parseRevision } from '#src/core/brief.ts';
import type { Briefs } from '#src/ports/store.ts';
import { json } from './json.ts';
import type { Schema } from './schema.ts';

/** The briefs of a newsroom's links, every revision of them. */
export function briefs(trx: Transaction<Schema>, newsroom: string): Briefs {
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

    async clearances(link, revision) {
      const found = await trx
        .selectFrom('clearance')
        .select(['finding', 'by', 'reason'])
        .where('newsroom', '=', newsroom)
        .where('link', '=', link)
        .where('revision', '=', revision)
        .execute();
      return new Map(found.map(({ finding, by, reason }) => [finding, { by, reason }]));
    },
  };
}

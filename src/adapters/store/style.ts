import { sql, type Transaction } from 'kysely';
import { foldWords } from '#src/core/style/style-rule.ts';
import type { Style } from '#src/ports/store/style.ts';
import type { Schema } from './schema.ts';

/** A newsroom's rules of style, and the edits that they are learnt from. */
export function style(trx: Transaction<Schema>, newsroom: string): Style {
  const rows = () => trx.selectFrom('style_rule').where('newsroom', '=', newsroom);
  return {
    list: () =>
      rows()
        .select(['wrong', 'wanted', 'learned', 'by', 'at'])
        .where('kept', '=', true)
        .orderBy('at')
        .orderBy('folded')
        .execute(),
    async add({ wrong, wanted, learned, by, at }) {
      const row = { wrong, wanted, learned, by, at, kept: true };
      await trx
        .insertInto('style_rule')
        .values({ newsroom, folded: foldWords(wrong), ...row })
        .onConflict((known) => known.columns(['newsroom', 'folded']).doUpdateSet(row))
        .execute();
    },
    async remove(wrong) {
      await trx
        .updateTable('style_rule')
        .set({ kept: false })
        .where('newsroom', '=', newsroom)
        .where('folded', '=', foldWords(wrong))
        .execute();
    },
    known: async (wrong) =>
      (await rows().select('folded').where('folded', '=', foldWords(wrong)).executeTakeFirst()) !==
      undefined,
    async note(link, edits) {
      await trx
        .deleteFrom('style_edit')
        .where('newsroom', '=', newsroom)
        .where('link', '=', link)
        .execute();
      if (edits.length === 0) return;
      await trx
        .insertInto('style_edit')
        .values(edits.map(({ wrong, wanted }) => ({ newsroom, link, wrong, wanted })))
        .onConflict((known) => known.doNothing())
        .execute();
    },
    async times({ wrong, wanted }) {
      const { times } = await trx
        .selectFrom('style_edit')
        .select(sql<number>`count(*)::integer`.as('times'))
        .where('newsroom', '=', newsroom)
        .where('wrong', '=', wrong)
        .where('wanted', '=', wanted)
        .executeTakeFirstOrThrow();
      return times;
    },
  };
}

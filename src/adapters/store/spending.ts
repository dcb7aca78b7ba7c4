import { sql, type Transaction } from 'kysely';
import type { Spending } from '#src/ports/store.ts';
import type { Schema } from './schema.ts';

/** What a newsroom's drafts took from its model. */
export const spending = (trx: Transaction<Schema>, newsroom: string): Spending => ({
  async add(month, tokens) {
    await trx
      .insertInto('spending')
      .values({ newsroom, month, tokens, drafts: 1 })
      .onConflict((known) =>
        known.columns(['newsroom', 'month']).doUpdateSet({
          tokens: sql`spending.tokens + ${tokens}`,
          drafts: sql`spending.drafts + 1`,
        }),
      )
      .execute();
  },
  async of(month) {
    const row = await trx
      .selectFrom('spending')
      .select(['tokens', 'drafts'])
      .where('newsroom', '=', newsroom)
      .where('month', '=', month)
      .executeTakeFirst();
    return row ?? { tokens: 0, drafts: 0 };
  },
});

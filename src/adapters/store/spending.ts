import { sql, type Transaction } from 'kysely';
import type { Spending } from '#src/ports/store/spending.ts';
import type { Schema } from './schema.ts';

/** What a newsroom's drafts took from its model. */
export function spending(trx: Transaction<Schema>, newsroom: string): Spending {
  const grow = async (month: string, by: { tokens: number; drafts: number }): Promise<void> => {
    await trx
      .insertInto('spending')
      .values({ newsroom, month, ...by })
      .onConflict((known) =>
        known.columns(['newsroom', 'month']).doUpdateSet({
          tokens: sql`spending.tokens + ${by.tokens}`,
          drafts: sql`spending.drafts + ${by.drafts}`,
        }),
      )
      .execute();
  };
  return {
    add: (month, tokens) => grow(month, { tokens, drafts: 0 }),
    addText: (month) => grow(month, { tokens: 0, drafts: 1 }),
    async of(month) {
      const row = await trx
        .selectFrom('spending')
        .select(['tokens', 'drafts'])
        .where('newsroom', '=', newsroom)
        .where('month', '=', month)
        .executeTakeFirst();
      return row ?? { tokens: 0, drafts: 0 };
    },
  };
}

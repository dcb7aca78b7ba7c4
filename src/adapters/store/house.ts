import type { Transaction } from 'kysely';
import type { House } from '#src/ports/store/house.ts';
import { json } from './json.ts';
import type { Schema } from './schema.ts';

/** What a newsroom settled for itself. */
export const house = (trx: Transaction<Schema>, newsroom: string): House => ({
  async rules() {
    const row = await trx
      .selectFrom('house')
      .select('rules')
      .where('newsroom', '=', newsroom)
      .executeTakeFirst();
    return row?.rules ?? {};
  },
  async settle(rules) {
    const text = json(rules);
    await trx
      .insertInto('house')
      .values({ newsroom, rules: text })
      .onConflict((known) => known.column('newsroom').doUpdateSet({ rules: text }))
      .execute();
  },
});

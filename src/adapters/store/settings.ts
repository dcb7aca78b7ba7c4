import type { Transaction } from 'kysely';
import type { Tx } from '#src/ports/store.ts';
import { json } from './json.ts';
import type { Schema } from './schema.ts';

/** What a newsroom decided for itself; nothing until it does. */
export const settings = (trx: Transaction<Schema>, newsroom: string): Tx['settings'] => ({
  async get() {
    const row = await trx
      .selectFrom('newsroom_settings')
      .select('value')
      .where('newsroom', '=', newsroom)
      .executeTakeFirst();
    return row?.value ?? {};
  },
  async set(given) {
    const value = json(given);
    await trx
      .insertInto('newsroom_settings')
      .values({ newsroom, value })
      .onConflict((known) => known.column('newsroom').doUpdateSet({ value }))
      .execute();
  },
});

import { sql, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** The next number of a series, from 1, never given twice in a newsroom. */
export async function nextNumber(
  trx: Transaction<Schema>,
  newsroom: string,
  name: 'link' | 'issue',
): Promise<number> {
  const { value } = await trx
    .insertInto('counter')
    .values({ newsroom, name, value: 1 })
    .onConflict((known) =>
      known.columns(['newsroom', 'name']).doUpdateSet({ value: sql`counter.value + 1` }),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}

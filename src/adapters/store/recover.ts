import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Makes the jobs that a killed process was working on available at once, and lets go of the posts it
 * held. Only where no other process can be alive.
 */
export async function recover(db: Kysely<Schema>, jobs: RawBuilder<unknown>): Promise<void> {
  await sql`update ${jobs} set state = 'retry', start_after = now()
    where state = 'active'`.execute(db);
  await db.updateTable('post').set({ claimed_by: null, claimed_at: null }).execute();
}

import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { erased } from './forget.ts';

const keptDays = 7;

/** Erases what events older than seven days held, then reclaims space, which a server does by itself. */
export async function tidy({ name, db }: Engine, now: Date): Promise<void> {
  const since = new Date(now.getTime() - keptDays * 24 * 3600 * 1000);
  await db
    .updateTable('event')
    .set(erased)
    .where('accepted_at', '<', since)
    .where('payload', 'is not', null)
    .execute();
  if (name === 'postgres') return;
  await sql`vacuum analyze`.execute(db);
  await sql`checkpoint`.execute(db);
}

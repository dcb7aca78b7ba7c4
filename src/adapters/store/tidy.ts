import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { erased } from './forget.ts';

const keptDays = { event: 7, reading: 30 };

/** Erases what events older than seven days held and readings older than thirty, then reclaims space, which a server does by itself. */
export async function tidy({ name, db }: Engine, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 24 * 3600 * 1000);
  await db
    .updateTable('event')
    .set(erased)
    .where('accepted_at', '<', before(keptDays.event))
    .where('payload', 'is not', null)
    .execute();
  await db.deleteFrom('reading').where('at', '<', before(keptDays.reading)).execute();
  if (name === 'postgres') return;
  await sql`vacuum analyze`.execute(db);
  await sql`checkpoint`.execute(db);
}

import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { erased } from './forget.ts';

const keptDays = { event: 7, reading: 30 };

/** Table by table, letting others in between: the embedded engine works on the thread that answers. */
async function reclaim(db: Engine['db']): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select oid::regclass::text as name from pg_class where relkind = 'r'`.execute(db);
  for (const { name } of rows) {
    await sql`vacuum analyze ${sql.raw(name)}`.execute(db);
    await setImmediate();
  }
  await sql`checkpoint`.execute(db);
}

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
  if (name === 'pglite') await reclaim(db);
}

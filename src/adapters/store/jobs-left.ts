import { type Kysely, sql } from 'kysely';
import type { Job } from '#src/ports/job.ts';
import type { Jobs, NamedJob } from './jobs.ts';
import { deadQueue } from './queues.ts';
import type { Schema } from './schema.ts';

/** Jobs that wait or are worked on. */
export async function jobsLeft(db: Kysely<Schema>, table: Jobs['table']): Promise<NamedJob[]> {
  const { rows } = await sql<{ id: string; data: Job }>`
    select id::text, data from ${table}
    where state in ('created', 'retry', 'active') and name <> ${deadQueue}`.execute(db);
  return rows.map(({ id, data }) => ({ id, job: data }));
}

/** Those of the jobs that neither wait nor are worked on any more. */
export async function jobsOver(
  db: Kysely<Schema>,
  table: Jobs['table'],
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id::text from ${table}
    where state in ('created', 'retry', 'active')
      and id in (${sql.join(ids.map((id) => sql`${id}::uuid`))})`.execute(db);
  const left = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !left.has(id));
}

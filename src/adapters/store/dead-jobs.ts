import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { DeadJob } from '#src/ports/job.ts';
import type { Jobs } from './jobs.ts';
import { deadQueue } from './queues.ts';
import type { Schema } from './schema.ts';

const failure = z.union([
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ value: z.object({ message: z.string() }) }).transform(({ value }) => value.message),
  z.object({ value: z.string() }).transform(({ value }) => value),
]);

/** Jobs of a newsroom that failed for good, newest first. */
export async function deadJobs(
  trx: Transaction<Schema>,
  table: Jobs['table'],
  newsroom: string,
): Promise<DeadJob[]> {
  const { rows } = await sql<{ name: string; at: Date; output: unknown }>`
    select source_name as name, created_on as at, source_output as output from ${table}
    where name = ${deadQueue} and data ->> 'newsroom' = ${newsroom}
    order by created_on desc limit 200`.execute(trx);
  return rows.map(({ name, at, output }) => ({
    name,
    newsroom,
    failedAt: at.toISOString(),
    error: failure.safeParse(output).data ?? 'unknown',
  }));
}

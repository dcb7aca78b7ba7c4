import { sql, type Transaction } from 'kysely';
import { fromKysely, type JobInsert, PgBoss } from 'pg-boss';
import type { Job } from '#src/ports/job.ts';
import type { Engine } from './engine.ts';
import { json } from './json.ts';
import type { Log } from './log.ts';
import { createQueues } from './queues.ts';
import { recover } from './recover.ts';
import type { Schema } from './schema.ts';

/** A job with the id it is enqueued under. */
export type NamedJob = { id: string; job: Job };

/** The job queues, opened. */
export type Jobs = {
  boss: PgBoss;
  /** The table of jobs, for plain SQL. */
  table: ReturnType<typeof sql.table>;
  /** Enqueues in a transaction: nothing is left of them if it rolls back. */
  send(trx: Transaction<Schema>, jobs: readonly NamedJob[]): Promise<void>;
  active(trx: Transaction<Schema>, id: string): Promise<boolean>;
};

/** What a room is shown, or a message is marked with, comes one after the other, in the order it was asked for. */
function groupOf(job: Job): Pick<JobInsert, 'group'> {
  const place = 'target' in job ? job.target : job.name === 'show' ? job.room : undefined;
  return place ? { group: { id: JSON.stringify([job.newsroom, place]) } } : {};
}

/** Jobs of one transaction share its time: this puts them a microsecond apart, as they were asked for. */
async function keepOrder(
  trx: Transaction<Schema>,
  table: Jobs['table'],
  jobs: readonly NamedJob[],
): Promise<void> {
  const places = jobs.map(({ id }, i) => sql`(${id}::uuid, ${i}::integer)`);
  await sql`update ${table} as job set created_on = created_on + place * interval '1 microsecond'
    from (values ${sql.join(places)}) as asked (id, place) where job.id = asked.id`.execute(trx);
}

/** Opens the queues, creates those missing, and on an embedded engine takes up what a killed process left. */
export async function openJobs(engine: Engine, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    ...engine.queues,
    useListenNotify: true,
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
    ...(engine.name === 'postgres'
      ? { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 }
      : {}),
  });
  boss.on('error', (error) => log.error({ error: error.message }, 'job queues'));
  boss.on('warning', ({ message, data }) => log.warn({ data }, message));
  await boss.start();
  await createQueues(boss, engine.name);
  const table = sql.table(`${engine.queues.schema}.job`);
  if (engine.name === 'pglite') await recover(engine.db, table);
  return {
    boss,
    table,

    async send(trx, jobs) {
      const db = fromKysely(trx);
      for (const [name, named] of Map.groupBy(jobs, ({ job }) => job.name)) {
        const rows = named.map(({ id, job }) => ({
          id,
          data: JSON.parse(json(job)),
          ...groupOf(job),
          ...('notBefore' in job ? { startAfter: job.notBefore } : {}),
        }));
        await boss.insert(name, rows, { db });
        if (named.length > 1) await keepOrder(trx, table, named);
      }
    },

    async active(trx, id) {
      const found = await sql<{ state: string }>`
        select state from ${table} where name = 'show' and id = ${id}::uuid`.execute(trx);
      return found.rows[0]?.state === 'active';
    },
  };
}

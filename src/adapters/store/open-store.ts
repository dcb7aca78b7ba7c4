import { randomUUID } from 'node:crypto';
import type { Store } from '#src/ports/store/store.ts';
import { acceptor } from './accept.ts';
import { closer } from './close.ts';
import type { Engine } from './engine.ts';
import { openJobs } from './jobs.ts';
import { jobsLeft, jobsOver } from './jobs-left.ts';
import { type Log, silent } from './log.ts';
import { migrate } from './migrate.ts';
import { operations } from './operations.ts';
import { outstanding } from './outstanding.ts';
import { tidy } from './tidy.ts';
import { transactions } from './transactions.ts';
import { startWorkers } from './worker.ts';

/** Where the store is and what it is handed. With neither `dir` nor `databaseUrl` it lives in memory. */
export type StoreOptions = {
  /** The data folder of the embedded engine, made when missing. */
  dir?: string;
  memory?: true;
  databaseUrl?: string;
  /** On a server: the schema that holds the tables. */
  schema?: string;
  newId?: () => string;
  now?: () => Date;
  log?: Log;
};

async function openEngine(options: StoreOptions, log: Log): Promise<Engine> {
  const { dir, memory, databaseUrl, schema = 'bruisse' } = options;
  if (databaseUrl !== undefined && !memory) {
    return (await import('./postgres.ts')).openPostgres(databaseUrl, schema, log);
  }
  return (await import('./pglite.ts')).openPglite(memory ? undefined : dir);
}

/** Opens the store and brings it up to date. Throws as `isFolderLocked` tells when another process holds the folder. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { newId = randomUUID, now = () => new Date(), log = silent } = options;
  const engine = await openEngine(options, log);
  try {
    await migrate(engine.db);
    const jobs = await openJobs(engine, log);
    return await storeOn(engine, jobs, { newId, now, log });
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function storeOn(
  engine: Engine,
  jobs: Awaited<ReturnType<typeof openJobs>>,
  { newId, now, log }: Required<Pick<StoreOptions, 'newId' | 'now' | 'log'>>,
): Promise<Store> {
  const { db } = engine;
  const left = outstanding((ids) => jobsOver(db, jobs.table, ids));
  // On an embedded engine no other process can be working on them.
  if (engine.name === 'pglite') left.add(await jobsLeft(db, jobs.table));
  const intake = acceptor({ db, send: jobs.send, now, committed: left.add });
  const { transaction, read } = transactions({ engine, jobs, newId, committed: left.add });
  const under = operations();
  const arrivals = operations();
  const closing = new AbortController();
  return {
    engine: engine.name,
    accept: (event) => arrivals.run(() => intake.accept(event)),
    transaction: (newsroom, work) => under.run(() => transaction(newsroom, work)),
    read: (newsroom, work) => under.run(() => read(newsroom, work)),
    work: (perform) =>
      startWorkers(
        { engine: engine.name, jobs, outstanding: left, log, closing: closing.signal },
        perform,
      ),
    settled: ({ ms, ...filter }) => left.settled(filter, ms),
    tidy: (at) => under.run(() => tidy(engine, at)),
    close: closer({ engine, boss: jobs.boss, arrivals, under, closing, stop: left.stop }),
  };
}

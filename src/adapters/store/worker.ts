import type { JobWithMetadata, WorkOptions } from 'pg-boss';
import type { Attempt, Job } from '#src/ports/job.ts';
import type { Engine } from './engine.ts';
import type { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import type { Outstanding } from './outstanding.ts';
import { workers } from './queues.ts';

type Options = WorkOptions & { includeMetadata: true };

/** What the workers are given. */
export type WorkParts = {
  engine: Engine['name'];
  jobs: Jobs;
  outstanding: Outstanding;
  log: Log;
  /** Aborted when the process will wait no longer for its jobs. */
  closing: AbortSignal;
};

/** Starts the workers of every queue. Each looks for the next job as soon as it is done with one. */
export async function startWorkers(
  { engine, jobs, outstanding, log, closing }: WorkParts,
  perform: (attempt: Attempt) => Promise<void>,
): Promise<void> {
  const attempt = async (taken: JobWithMetadata<Job>): Promise<void> => {
    const { id, data: job, retryCount, retryLimit } = taken;
    const lastTry = retryCount >= retryLimit;
    outstanding.add([{ id, job }]);
    try {
      await perform({ id, job, lastTry, signal: AbortSignal.any([taken.signal, closing]) });
      outstanding.done(id);
    } catch (error) {
      log.warn({ job: job.name, id, newsroom: job.newsroom, retryCount, error }, 'job failed');
      if (lastTry) outstanding.done(id);
      throw error;
    }
  };

  for (const [name, count] of Object.entries(workers(engine))) {
    for (let i = 0; i < count; i++) {
      let worker = '';
      worker = await jobs.boss.work<Job, void, Options>(
        name,
        {
          includeMetadata: true,
          ...(name === 'show' || name === 'feedback' ? { groupConcurrency: 1 } : {}),
          pollingIntervalSeconds: 1,
          // One looks often, for jobs to be tried again; the others wake when told of new ones.
          notifyPollingIntervalSeconds: i === 0 ? 2 : 60,
        },
        async ([taken]) => {
          try {
            if (taken) await attempt(taken);
          } finally {
            jobs.boss.notifyWorker(worker);
          }
        },
      );
    }
  }
}

import type { Queue } from 'pg-boss';
import type { JobName } from '#src/ports/job.ts';
import type { Engine } from './engine.ts';

/** Where jobs end that failed for good; nobody consumes it. */
export const deadQueue = 'dead';

const day = 24 * 3600;

/** How every queue treats its jobs: six attempts over about a minute, then the dead queue. */
export const queueOptions: Omit<Queue, 'name'> = {
  notify: true,
  retryLimit: 5,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  heartbeatSeconds: 30,
  expireInSeconds: 300,
  deleteAfterSeconds: day,
  retentionSeconds: 30 * day,
  deadLetter: deadQueue,
};

/** Jobs worked on at once in this process. One engine in memory handles events best one by one; a newsroom's turn serialises them on a server. */
export const workers = (engine: Engine['name']): Record<JobName, number> => ({
  handle: engine === 'pglite' ? 1 : 3,
  read: 4,
  draft: 2,
  show: 1,
  feedback: 2,
  whisper: 2,
});

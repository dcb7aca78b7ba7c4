import type { PgBoss, Queue, QueueResult } from 'pg-boss';
import type { JobName } from '#src/ports/job.ts';
import type { Engine } from './engine.ts';

/** Where jobs end that failed for good; nobody consumes it. */
export const deadQueue = 'dead';

const day = 24 * 3600;

/** How every queue treats its jobs: six attempts over about a minute, then the dead queue. */
const queueOptions = {
  notify: true,
  retryLimit: 5,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  heartbeatSeconds: 15,
  expireInSeconds: 300,
  deleteAfterSeconds: day,
  retentionSeconds: 30 * day,
  deadLetter: deadQueue,
} satisfies Omit<Queue, 'name'>;

/** Jobs worked on at once in this process. One engine in memory handles events best one by one; a newsroom's turn serialises them on a server. */
export const workers = (engine: Engine['name']): Record<JobName, number> => ({
  handle: engine === 'pglite' ? 1 : 3,
  read: 4,
  draft: 2,
  redraft: 2,
  remind: 1,
  show: 1,
  feedback: 2,
  reconcile: 1,
  whisper: 2,
});

const isCurrent = (queue: QueueResult): boolean => {
  const known = new Map<string, unknown>(Object.entries(queue));
  return Object.entries(queueOptions).every(([name, value]) => known.get(name) === value);
};

/**
 * Creates the queues that are missing and brings the others to these options. It leaves all of them in
 * the cache of pg-boss, which would else look them up on another connection, and so wait for ever
 * inside a transaction on an engine that has but one.
 */
export async function createQueues(boss: PgBoss, engine: Engine['name']): Promise<void> {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  if (!known.has(deadQueue)) await boss.createQueue(deadQueue);
  for (const name of Object.keys(workers(engine))) {
    const queue = known.get(name);
    if (!queue) await boss.createQueue(name, queueOptions);
    else if (!isCurrent(queue)) await boss.updateQueue(name, queueOptions);
  }
}

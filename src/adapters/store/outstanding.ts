import type { Job, JobName } from '#src/ports/job.ts';
import type { NamedJob } from './jobs.ts';

/** Which jobs to wait for: all of them, or of one newsroom, or of some names. */
export type Waiting = { newsroom?: string; names?: readonly JobName[] };

/** The jobs this process enqueued, or works on, that are not done yet; those for later are not waited for. */
export type Outstanding = {
  add(jobs: readonly NamedJob[]): void;
  done(id: string): void;
  /** Resolves true when none is left, false after `ms`. */
  settled(filter: Waiting, ms: number): Promise<boolean>;
  stop(): void;
};

/** Most jobs asked about at once. */
const batch = 500;

const pollMs = 250;

const sweepMs = 60_000;

/** Another replica may finish a job, so this asks now and then which of them are `over`: often while someone waits. */
export function outstanding(
  over: (ids: readonly string[]) => Promise<readonly string[]>,
): Outstanding {
  const jobs = new Map<string, Job>();
  const waiters = new Set<() => void>();

  const left = ({ newsroom, names }: Waiting): string[] => {
    const ids: string[] = [];
    for (const [id, job] of jobs) {
      if (newsroom !== undefined && job.newsroom !== newsroom) continue;
      if (names && !names.includes(job.name)) continue;
      ids.push(id);
    }
    return ids;
  };

  const changed = (): void => {
    for (const look of waiters) look();
  };

  const forgetOver = async (ids: readonly string[]): Promise<void> => {
    const gone = ids.length > 0 ? await over(ids) : [];
    for (const id of gone) jobs.delete(id);
    if (gone.length > 0) changed();
  };

  const sweep = setInterval(() => {
    forgetOver([...jobs.keys()].slice(0, batch)).catch(() => {});
  }, sweepMs).unref();

  return {
    add(named) {
      for (const { id, job } of named) if (!('notBefore' in job)) jobs.set(id, job);
    },
    done(id) {
      if (jobs.delete(id)) changed();
    },
    settled(filter, ms) {
      if (left(filter).length === 0) return Promise.resolve(true);
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const look = (): void => {
        if (left(filter).length === 0) resolve(true);
      };
      waiters.add(look);
      const poll = setInterval(() => {
        forgetOver(left(filter).slice(0, batch)).catch(() => {});
      }, pollMs);
      const end = setTimeout(() => resolve(false), ms);
      return promise.finally(() => {
        waiters.delete(look);
        clearInterval(poll);
        clearTimeout(end);
      });
    },
    stop: () => clearInterval(sweep),
  };
}

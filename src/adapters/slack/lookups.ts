import type { SlackDeps } from './deps.ts';

/** How long an event may wait for an answer, and how long a failed look-up is not tried again. */
const patienceMs = 1000;
const againMs = 10 * 60 * 1000;

/** What Slack said, and for how long it stands. */
export type Answered<T> = { value: T; forMs: number };

/** How things are looked up at Slack. */
export type Lookup<T> = {
  /** What was kept of it before, good enough for as long as Slack does not answer. */
  kept(id: string): Promise<T | undefined>;
  ask(id: string): Promise<Answered<T>>;
};

/** What comes within a second; undefined when it takes longer. */
export async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), patienceMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Looks things up by id, each once in a while; undefined when Slack refuses, or takes too long; never rejects. */
export function lookups<T>(
  { now, log }: Pick<SlackDeps, 'now' | 'log'>,
  { kept, ask }: Lookup<T>,
): (id: string) => Promise<T | undefined> {
  const fresh = new Map<string, { value: T | undefined; until: number }>();
  const asking = new Map<string, Promise<T | undefined>>();

  const keep = (id: string, value: T | undefined, forMs: number): T | undefined => {
    fresh.set(id, { value, until: now().getTime() + forMs });
    return value;
  };

  const start = (id: string): Promise<T | undefined> => {
    const mine = ask(id)
      .then(({ value, forMs }) => keep(id, value, forMs))
      .catch(async (error: unknown) => {
        log.warn({ error }, 'a name is not known');
        return keep(id, await kept(id).catch(() => undefined), againMs);
      })
      .finally(() => asking.delete(id));
    asking.set(id, mine);
    return mine;
  };

  return async (id) => {
    const known = fresh.get(id);
    if (known && known.until > now().getTime()) return known.value;
    const mine = asking.get(id) ?? start(id);
    const before = known?.value ?? (await kept(id).catch(() => undefined));
    return before === undefined ? inTime(mine) : before;
  };
}

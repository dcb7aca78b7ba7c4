/** Lets at most so many callers at once through per host, first come first served. */
export type Turns = {
  /** Waits for a turn, and hands the function that ends it; rejects with the signal's reason when aborted first. */
  take(host: string, signal: AbortSignal): Promise<() => void>;
};

type Queue = { taken: number; waiting: (() => void)[] };

/** Turns of `perHost` callers a host; hosts nobody uses are forgotten. */
export function hostTurns(perHost: number): Turns {
  const queues = new Map<string, Queue>();

  const release = (host: string, queue: Queue): void => {
    const next = queue.waiting.shift();
    if (next) next();
    else if (--queue.taken === 0) queues.delete(host);
  };

  return {
    async take(host, signal) {
      signal.throwIfAborted();
      const queue = queues.get(host) ?? { taken: 0, waiting: [] };
      queues.set(host, queue);
      if (queue.taken < perHost) queue.taken++;
      else
        await new Promise<void>((resolve, reject) => {
          const abandon = () => {
            queue.waiting = queue.waiting.filter((other) => other !== enter);
            reject(signal.reason);
          };
          const enter = () => {
            signal.removeEventListener('abort', abandon);
            resolve();
          };
          queue.waiting.push(enter);
          signal.addEventListener('abort', abandon, { once: true });
        });
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        release(host, queue);
      };
    },
  };
}

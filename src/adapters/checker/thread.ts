import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Checker, Tracer } from '#src/ports/checker.ts';
import type { Asked } from './asked.ts';

/** A thread that checks and traces, so that nobody waits for it but those who asked. */
export type CheckerThread = { check: Checker; trace: Tracer; close(): Promise<void> };

const script = new URL('./check-worker.ts', import.meta.url);

/** Its heap, in MiB; the dictionary lies outside of it. */
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** Checks one text after the other in a thread started with the first; a text that takes longer than `timeMs`, or fails, costs its thread only. */
export function checkerThread({ timeMs = 30_000 } = {}): CheckerThread {
  const closing = new AbortController();
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const hire = (): Worker => {
    const hired = new Worker(script, { resourceLimits: memory });
    // Who waits for an answer hears of it too.
    hired.on('error', () => undefined);
    hired.once('exit', () => {
      if (worker === hired) worker = undefined;
    });
    return hired;
  };

  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };

  const answer = async <Answer>(asked: Asked): Promise<Answer> => {
    closing.signal.throwIfAborted();
    worker ??= hire();
    worker.ref();
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(timeMs)]);
    try {
      worker.postMessage(asked);
      const [answered] = (await once(worker, 'message', { signal })) as [Answer];
      worker.unref();
      return answered;
    } catch (error) {
      await end();
      throw signal.aborted ? signal.reason : error;
    }
  };

  const inTurn = <Answer>(asked: Asked): Promise<Answer> => {
    const mine = last.then(() => answer<Answer>(asked));
    last = mine.catch(() => undefined);
    return mine;
  };

  return {
    check: (check) => inTurn({ check }),
    trace: (asked) => inTurn({ trace: asked }),
    async close() {
      closing.abort(new Error('the checker is closed'));
      await last;
      await end();
    },
  };
}

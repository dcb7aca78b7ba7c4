import type { PgBoss } from 'pg-boss';
import type { Engine } from './engine.ts';
import type { operations } from './operations.ts';

/** What closing has to end, in this order. */
export type CloseParts = {
  arrivals: ReturnType<typeof operations>;
  boss: PgBoss;
  closing: AbortController;
  stop: () => void;
  under: ReturnType<typeof operations>;
  engine: Engine;
};

/** How long jobs in flight have to end by themselves, and then to heed their signal. */
const graceMs = 5000;

/** Closes once, however often it is called: no new events, then no more jobs, then nothing under way, then the engine. */
export function closer({ arrivals, boss, closing, stop, under, engine }: CloseParts) {
  const close = async (): Promise<void> => {
    await arrivals.end();
    const grace = setTimeout(() => closing.abort(new Error('the store is closing')), graceMs);
    await boss.stop({ timeout: graceMs * 2 });
    clearTimeout(grace);
    stop();
    await under.end();
    await engine.close();
  };
  let closed: Promise<void> | undefined;
  return (): Promise<void> => {
    closed ??= close();
    return closed;
  };
}

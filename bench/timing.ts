import { performance } from 'node:perf_hooks';

/** How long one piece of work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How long each of `times` repeats takes, in milliseconds, one after the other. */
export async function repeated(
  times: number,
  work: (i: number) => Promise<unknown>,
): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) taken.push(await timed(() => work(i)));
  return taken;
}

/** The value that a share of the values does not exceed; `at` is from 0 to 1. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

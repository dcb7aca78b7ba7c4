import { setTimeout as sleep } from 'node:timers/promises';

/** Before a second attempt that the site says nothing about, in milliseconds. */
export const shortPause = 500;

/** Milliseconds a `Retry-After` asks for, in seconds or by a date; undefined when it says nothing readable. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header?.trim()) return undefined;
  const asked = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(asked) ? Math.max(0, asked) : undefined;
}

/** Waits unless the deadline would pass first; says whether it waited. */
export async function waitUntil(
  ms: number,
  deadline: number,
  now: number,
  signal: AbortSignal,
): Promise<boolean> {
  if (now + ms >= deadline) return false;
  await sleep(ms, undefined, { signal });
  return true;
}

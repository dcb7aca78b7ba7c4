import { setTimeout as sleep } from 'node:timers/promises';

const pause = 500;

/** Milliseconds a `Retry-After` asks for (seconds or a date), half a second when it says nothing readable. */
export function retryAfter(header: string | null, now: number): number {
  if (!header?.trim()) return pause;
  const asked = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(asked) ? Math.max(0, asked) : pause;
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

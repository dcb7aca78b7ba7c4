/** Hosts that asked to be left alone for a while. Times are milliseconds, as `Date.now`. */
export type Pauses = {
  /** Milliseconds that a host is still to be left alone; 0 when it may be asked. */
  left(host: string, now: number): number;
  add(host: string, ms: number, now: number): void;
};

/** Remembers pauses of at most `longestMs`, until they are over. */
export function hostPauses(longestMs: number): Pauses {
  const until = new Map<string, number>();
  return {
    left(host, now) {
      const left = (until.get(host) ?? 0) - now;
      if (left <= 0) until.delete(host);
      return Math.max(0, left);
    },
    add(host, ms, now) {
      for (const [other, end] of until) if (end <= now) until.delete(other);
      const end = now + Math.min(ms, longestMs);
      if (end > (until.get(host) ?? 0)) until.set(host, end);
    },
  };
}

import { type Setback, serviceSetbacks } from '#src/core/brief.ts';
import type { Trouble } from '#src/ports/writer.ts';

/** Milliseconds for which a server that does not answer is left alone. */
const restMs = 60 * 1000;

/** Follows a model's server through the texts asked of it: what keeps it from serving, since when, and whether to ask it now. */
export function health(now: () => Date) {
  let trouble: Trouble | undefined;
  let restsUntil = 0;
  return {
    trouble: () => trouble,
    /** False for a minute after a text that got no answer; then one text may try, and the others wait another minute for it. */
    mayAsk(): boolean {
      const at = now().getTime();
      if (at < restsUntil) return false;
      if (restsUntil > 0) restsUntil = at + restMs;
      return true;
    },
    /** Hears what a text came to; one stopped by the month's cap tells nothing. */
    hear(setback: Setback | undefined): void {
      if (setback === 'capped') return;
      const ill = serviceSetbacks.some((one) => one === setback);
      trouble = setback && ill ? { since: trouble?.since ?? now(), setback } : undefined;
      const silent = setback === 'late' || setback === 'unreachable';
      restsUntil = silent ? now().getTime() + restMs : 0;
    },
  };
}

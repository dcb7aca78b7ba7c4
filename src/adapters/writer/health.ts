import { type Setback, serviceSetbacks } from '#src/core/brief.ts';
import type { Trouble } from '#src/ports/writer.ts';

/** Follows a model's server through the texts asked of it: what keeps it from serving, and since when. */
export function health(now: () => Date) {
  let trouble: Trouble | undefined;
  return {
    trouble: () => trouble,
    /** Hears what a text came to; one stopped by the month's cap tells nothing. */
    hear(setback: Setback | undefined): void {
      if (setback === 'capped') return;
      const ill = serviceSetbacks.some((one) => one === setback);
      trouble = setback && ill ? { since: trouble?.since ?? now(), setback } : undefined;
    },
  };
}

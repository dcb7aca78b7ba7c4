import { type Setback, serviceSetbacks } from '#src/core/brief.ts';
import type { Trouble } from '#src/ports/writer.ts';

/** Milliseconds for which a server that does not answer is left alone. */
const restMs = 60 * 1000;

/** Whether what a text came to says nothing of its server: the month's cap stopped it, or it was `long` and not written in the time of a call. */
const isMute = (setback: Setback | undefined, long: boolean): boolean =>
  setback === 'capped' || (long && setback === 'late');

/** Follows a model's server through the texts asked of it: what keeps it from serving, since when, and whether to ask it now. */
export function health(now: () => Date) {
  let trouble: Trouble | undefined;
  let restsUntil = 0;
  return {
    trouble: () => trouble,
    /** Begins a text and answers what hears what it came to; undefined for a minute after one that got no answer. Then one text may try, and the others wait another minute for it, unless it says nothing of the server. */
    begin(long: boolean): ((setback: Setback | undefined) => void) | undefined {
      const at = now().getTime();
      const waited = restsUntil;
      if (at < waited) return undefined;
      if (waited > 0) restsUntil = at + restMs;
      const mine = restsUntil;
      return (setback) => {
        if (isMute(setback, long)) {
          if (restsUntil === mine) restsUntil = waited;
          return;
        }
        const ill = serviceSetbacks.some((one) => one === setback);
        trouble = setback && ill ? { since: trouble?.since ?? now(), setback } : undefined;
        const silent = setback === 'late' || setback === 'unreachable';
        restsUntil = silent ? now().getTime() + restMs : 0;
      };
    },
  };
}

import { useState } from 'preact/hooks';
import { useBusy } from './busy.ts';
import type { Outcome } from './outcome.ts';

/** A form on its way: whether it is being sent, why it came back, and a way to send it; what was typed stays until it is done. */
export function useSubmission(done: () => void): {
  busy: boolean;
  trouble: string | undefined;
  submit(sending: () => Promise<Outcome>): void;
} {
  const [busy, run] = useBusy();
  const [trouble, setTrouble] = useState<string>();
  return {
    busy,
    trouble,
    submit: (sending) =>
      run(async () => {
        const outcome = await sending();
        setTrouble(outcome.done ? undefined : outcome.why);
        if (outcome.done) done();
      }),
  };
}

import { useState } from 'preact/hooks';

/** Whether something is under way, and a way to start it that a second click does not repeat. */
export function useBusy(): [busy: boolean, run: (doing: () => Promise<unknown>) => void] {
  const [busy, setBusy] = useState(false);
  const run = (doing: () => Promise<unknown>): void => {
    if (busy) return;
    setBusy(true);
    void doing().finally(() => setBusy(false));
  };
  return [busy, run];
}

/** Counts what is under way, so that closing can wait for it and refuse what comes later. */
export function operations() {
  const under = new Set<Promise<unknown>>();
  let open = true;
  return {
    async run<T>(work: () => Promise<T>): Promise<T> {
      if (!open) throw new Error('the store is closed');
      const running = work();
      under.add(running);
      try {
        return await running;
      } finally {
        under.delete(running);
      }
    },
    /** Refuses all that comes later and resolves when nothing is under way. */
    async end(): Promise<void> {
      open = false;
      await Promise.allSettled(under);
    },
  };
}

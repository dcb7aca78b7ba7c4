import type { Log } from '#src/log.ts';
import type { Store } from '#src/ports/store/store.ts';
import { watchAudit } from './watch-audit.ts';

const soonMs = 60 * 1000;
const dayMs = 24 * 3600 * 1000;

/** Tidies the store, and goes over each newsroom's audit log, a minute from now and each day; returns what ends it. */
export function startUpkeep(
  deps: { store: Store; log: Log },
  newsrooms: () => Iterable<string>,
): () => void {
  const { store, log } = deps;
  const upkeep = (): void => {
    store.tidy(new Date()).catch((error: unknown) => log.error({ error }, 'tidy'));
    for (const id of newsrooms())
      watchAudit(deps, id).catch((error: unknown) => log.error({ error }, 'audit'));
  };
  const timers = [setTimeout(upkeep, soonMs), setInterval(upkeep, dayMs)];
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}

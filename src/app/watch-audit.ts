import { brokenAt } from '#src/core/audit.ts';
import { brokenLog } from '#src/locale/history.ts';
import type { Log } from '#src/log.ts';
import type { Store } from '#src/ports/store/store.ts';
import { tellDesk } from './tell-desk.ts';

/** Goes over the whole log of a newsroom, and tells its desk, once a day at most, if an entry was changed, slipped in or taken out behind Bruisse's back. */
export async function watchAudit(deps: { store: Store; log: Log }, newsroom: string) {
  const entries = await deps.store.read(newsroom, (tx) => tx.audit.list());
  const at = brokenAt(entries);
  const entry = entries[at];
  if (!entry) return;
  deps.log.error({ newsroom, entry: at + 1, at: entry.at }, 'the audit log does not hold together');
  await tellDesk({ ...deps, home: newsroom }, 'audit', brokenLog(at + 1, entry));
}

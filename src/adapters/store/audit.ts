import type { Transaction } from 'kysely';
import { type AuditEntry, sealOf } from '#src/core/audit.ts';
import type { AuditLog } from '#src/ports/store/audit.ts';
import { clean, json } from './json.ts';
import type { Schema } from './schema.ts';

const asKept = (entry: AuditEntry): AuditEntry => ({
  at: clean(entry.at),
  by: clean(entry.by),
  action: clean(entry.action),
  subject: clean(entry.subject),
  detail: JSON.parse(json(entry.detail)),
});

/** What was done in a newsroom, each entry sealed over the one before; the database refuses to change or delete any. */
export function audit(trx: Transaction<Schema>, newsroom: string): AuditLog {
  const rows = () => trx.selectFrom('audit').where('newsroom', '=', newsroom);
  return {
    async add(entry) {
      const last = await rows()
        .select(['n', 'hash'])
        .orderBy('n', 'desc')
        .limit(1)
        .executeTakeFirst();
      const kept = asKept(entry);
      await trx
        .insertInto('audit')
        .values({
          newsroom,
          n: (last?.n ?? 0) + 1,
          ...kept,
          detail: json(kept.detail),
          hash: sealOf(last?.hash ?? '', kept),
        })
        .execute();
    },
    list(subject) {
      const sealed = rows()
        .select(['at', 'by', 'action', 'subject', 'detail', 'hash'])
        .orderBy('n');
      return (subject === undefined ? sealed : sealed.where('subject', '=', subject)).execute();
    },
  };
}

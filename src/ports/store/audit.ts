import type { AuditEntry, SealedEntry } from '#src/core/audit.ts';

/** Who did what when; append-only, each entry sealed onto the one before it. */
export type AuditLog = {
  add(entry: AuditEntry): Promise<void>;
  /** Oldest first; of one subject when given. */
  list(subject?: string): Promise<SealedEntry[]>;
};

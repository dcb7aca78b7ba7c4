import { createHash } from 'node:crypto';

/** Who the log names for what the bot does of itself. */
export const bot = 'bruisse';

/** One thing that was done, by whom, to what; never changed once written. */
export type AuditEntry = {
  at: string;
  /** A person's id, or the `bot`. */
  by: string;
  action: string;
  /** What it was done to: a section's id, a link's id, an issue's number. */
  subject: string;
  detail: Record<string, string | number | boolean>;
};

/** An entry in the chain: its hash covers the one before it. */
export type SealedEntry = AuditEntry & { hash: string };

const canonical = ({ at, by, action, subject, detail }: AuditEntry): string =>
  JSON.stringify([
    at,
    by,
    action,
    subject,
    Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** SHA-256 in hex of the entry and of the hash before it (empty for the first). */
export const sealOf = (previous: string, entry: AuditEntry): string =>
  createHash('sha256').update(previous).update('\n').update(canonical(entry)).digest('hex');

/** Whether an entry’s hash follows from another; one without the shape of an entry follows from none. */
function follows(entry: SealedEntry, previous: string): boolean {
  try {
    return entry.hash === sealOf(previous, entry);
  } catch {
    return false;
  }
}

/** Index of the first entry whose hash does not follow from the one before it, or -1 when the chain is whole. */
export const brokenAt = (entries: readonly SealedEntry[]): number =>
  entries.findIndex((entry, i) => !follows(entry, entries[i - 1]?.hash ?? ''));

import type { ChatEvent } from '#src/core/event.ts';
import type { Attempt, JobName } from '#src/ports/job.ts';
import type { Tx } from './tx.ts';

/** Where everything is kept: one dialect of SQL, on an embedded engine or a server. */
export type Store = {
  /** What it runs on, to be told at the start. */
  engine: 'pglite' | 'postgres';
  /** Keeps an event and its `handle` job in one transaction; false when it is known already. Throws when the store is down. */
  accept(event: ChatEvent): Promise<boolean>;
  /** Runs alone among the newsroom's transactions; what throws rolls back all of it. */
  transaction<T>(newsroom: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads one consistent state, without waiting for the newsroom's turn. */
  read<T>(newsroom: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Starts working the queues. A job that throws is tried again later, then kept as dead. */
  work(perform: (attempt: Attempt) => Promise<void>): Promise<void>;
  /** Resolves when no job enqueued by this process under these names is left, or after `ms`. */
  settled(filter: { newsroom?: string; names?: readonly JobName[]; ms: number }): Promise<boolean>;
  /** Erases payloads older than seven days and readings older than thirty, and tidies the files. */
  tidy(now: Date): Promise<void>;
  /** Stops the workers, waits for jobs in flight, and closes. */
  close(): Promise<void>;
};

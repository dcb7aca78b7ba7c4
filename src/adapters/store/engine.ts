import type { Kysely } from 'kysely';
import type { ConstructorOptions } from 'pg-boss';
import type { Schema } from './schema.ts';

/** An open database and how the job queues reach it. */
export type Engine = {
  name: 'pglite' | 'postgres';
  db: Kysely<Schema>;
  queues: ConstructorOptions & { schema: string };
  /** Writes everything down and lets go of the files or connections. */
  close(): Promise<void>;
};

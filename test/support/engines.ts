import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openStore } from '#src/adapters/store/open-store.ts';
import type { Store } from '#src/ports/store/store.ts';
import { shared } from './shared.ts';

/** An engine the whole suite runs on. */
export type TestEngine = {
  name: Store['engine'];
  /** A view on one store per worker: tests keep apart by their newsrooms, and may each `work()`. */
  open(): Promise<Store>;
};

/** The address of a new, empty database on the run's Postgres. */
export async function newDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new Client({ connectionString: url.href });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  url.pathname = name;
  return url.href;
}

/** Both engines: the embedded one in memory, and a real server. */
export const engines: readonly TestEngine[] = [
  { name: 'pglite', open: shared(() => openStore({ memory: true })) },
  {
    name: 'postgres',
    open: shared(async () => openStore({ databaseUrl: await newDatabase() })),
  },
];

import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openStore, type StoreOptions } from '#src/adapters/store/openStore.ts';
import type { Store } from '#src/ports/store.ts';

type Extra = Pick<StoreOptions, 'now' | 'newId' | 'log'>;

/** An engine the whole suite runs on. Stores are for the caller to close. */
export type TestEngine = { name: Store['engine']; open(extra?: Extra): Promise<Store> };

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
  { name: 'pglite', open: (extra) => openStore({ ...extra, memory: true }) },
  {
    name: 'postgres',
    open: async (extra) => openStore({ ...extra, databaseUrl: await newDatabase() }),
  },
];

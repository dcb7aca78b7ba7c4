import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import { openPglite } from '#src/adapters/store/pglite.ts';
import type { Server } from '#test/support/postgres.ts';

/** A new, empty database to measure on. */
export type BenchEngine = {
  name: 'pglite' | 'postgres';
  /** The settings that lead the app to it. */
  env: Record<string, string>;
  /** Runs statements on it while no app does. */
  run(statements: readonly string[]): Promise<void>;
};

type Work = (engine: BenchEngine) => Promise<void>;

async function onPglite(work: Work): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'bruisse-bench-'));
  try {
    await work({
      name: 'pglite',
      env: { JUNGLE_DATA: dir },
      run: async (statements) => {
        const engine = await openPglite(dir);
        for (const statement of statements) await sql.raw(statement).execute(engine.db);
        await engine.close();
      },
    });
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function execute(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function onPostgres(server: string, work: Work): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'bruisse-bench-'));
  const name = `bruisse_bench_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.pathname = name;
  await execute(server, [`create database ${name}`]);
  try {
    await work({
      name: 'postgres',
      env: { JUNGLE_DATA: dir, DATABASE_URL: url.href },
      run: (statements) => execute(url.href, ['set search_path = bruisse', ...statements]),
    });
  } finally {
    await execute(server, [`drop database ${name} with (force)`]);
    await rm(dir, { recursive: true });
  }
}

/** Loaded only when wanted: the package takes over how the process exits, and may lack on a platform. */
async function ownServer(): Promise<Server | undefined> {
  try {
    const { startPostgres } = await import('#test/support/postgres.ts');
    return await startPostgres('on');
  } catch {
    return undefined;
  }
}

/** Does the work on the embedded engine in a folder, then on the server of `DATABASE_URL`, or one started for it. */
export async function onEachEngine(work: Work): Promise<void> {
  await onPglite(work);
  const given = process.env.DATABASE_URL;
  if (given) return onPostgres(given, work);
  const server = await ownServer();
  if (!server) return console.log('no Postgres here: set DATABASE_URL to measure one');
  try {
    await onPostgres(server.url, work);
  } finally {
    await server.stop();
  }
}

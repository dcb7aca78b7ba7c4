import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import { compileOnce } from './baseline.ts';
import type { Engine } from './engine.ts';
import { lockFolder } from './folder-lock.ts';
import { preparedLite } from './prepared-lite.ts';
import type { Schema } from './schema.ts';

const small = ['-c', 'shared_buffers=8MB'];

async function inMemory(): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create('memory://', { startParams: [...PGlite.defaultStartParams, ...small] });
}

/** Made under another name first, so that a process killed meanwhile leaves no half of a database. */
async function inFolder(dir: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  const files = join(dir, 'pg');
  if (!existsSync(files)) {
    const made = join(dir, 'pg.new');
    await rm(made, { recursive: true, force: true });
    const lite = await PGlite.create(made, {
      startParams: [...PGlite.defaultStartParams, ...small],
    });
    await lite.close();
    await rename(made, files);
  }
  // Without -F, so that a commit has reached the system before it is told.
  const durable = PGlite.defaultStartParams.filter((param) => param !== '-F');
  return PGlite.create(files, {
    startParams: [...durable, ...small, '-c', 'wal_sync_method=open_datasync'],
  });
}

/** Opens the embedded engine in a folder, which it locks, or in memory. Throws as `isFolderLocked` tells. */
export async function openPglite(dir: string | undefined): Promise<Engine> {
  const unlock = dir === undefined ? () => {} : lockFolder(dir);
  compileOnce();
  try {
    const lite = await (dir === undefined ? inMemory() : inFolder(dir));
    const prepared = preparedLite(lite);
    return {
      name: 'pglite',
      db: new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: prepared }) }),
      queues: { db: fromPglite(prepared), backend: 'pglite', schema: 'pgboss' },
      async close() {
        await lite.exec('checkpoint');
        await lite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

import { join } from 'node:path';
import { Kysely, PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import type { Engine } from './engine.ts';
import { lockFolder } from './folderLock.ts';
import type { Schema } from './schema.ts';

/** Opens the embedded engine in a folder, which it locks, or in memory. Throws as `isFolderLocked` tells. */
export async function openPglite(dir: string | undefined): Promise<Engine> {
  const unlock = dir === undefined ? () => {} : lockFolder(dir);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const lite = await PGlite.create(dir === undefined ? 'memory://' : join(dir, 'pg'), {
      // Without -F, so that a commit reaches the disk's cache before it is told.
      startParams: [
        ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
        ...['-c', 'wal_sync_method=open_datasync', '-c', 'shared_buffers=8MB'],
      ],
    });
    return {
      name: 'pglite',
      db: new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: lite }) }),
      queues: { db: fromPglite(lite), backend: 'pglite', schema: 'pgboss' },
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

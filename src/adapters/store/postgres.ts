import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Log } from './log.ts';
import type { Schema } from './schema.ts';

/** Opens a server's database; tables live in `schema`, queues in a schema beside it. */
export async function openPostgres(url: string, schema: string, log: Log): Promise<Engine> {
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema)) throw new Error(`not a schema name: ${schema}`);
  const { Pool } = await import('pg');
  const pool = new Pool({
    connectionString: url,
    max: 12,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${schema}`,
    application_name: 'bruisse',
  });
  pool.on('error', (error) => log.warn({ error: error.message }, 'idle connection lost'));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`schema ${schema}`}, 0))`.execute(
        trx,
      );
      await sql`create schema if not exists ${sql.id(schema)}`.execute(trx);
    });
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    name: 'postgres',
    db,
    queues: {
      connectionString: url,
      max: 4,
      schema: `${schema}_jobs`,
      application_name: 'bruisse',
    },
    close: () => db.destroy(),
  };
}

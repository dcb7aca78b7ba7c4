import { sql, type Transaction } from 'kysely';
import type { Store } from '#src/ports/store/store.ts';
import type { Engine } from './engine.ts';
import type { Jobs, NamedJob } from './jobs.ts';
import type { Schema } from './schema.ts';
import { turns } from './turns.ts';
import { tx } from './tx.ts';

/** What transactions need beside the engine. */
export type TransactionParts = {
  engine: Engine;
  jobs: Jobs;
  newId: () => string;
  committed: (jobs: readonly NamedJob[]) => void;
};

/** A newsroom's transactions, one at a time among all replicas, and its reads beside them. */
export function transactions({
  engine: { name, db },
  jobs,
  newId,
  committed,
}: TransactionParts): Pick<Store, 'transaction' | 'read'> {
  const inTurn = turns();

  const takeTurn = async (trx: Transaction<Schema>, newsroom: string): Promise<void> => {
    if (name === 'pglite') return;
    await sql`select pg_advisory_xact_lock(hashtextextended(${newsroom}, 0))`.execute(trx);
  };

  return {
    transaction: (newsroom, work) =>
      // The turn is taken here first, so that those who wait hold no connection.
      inTurn(newsroom, async () => {
        const enqueued: NamedJob[] = [];
        const result = await db.transaction().execute(async (trx) => {
          await takeTurn(trx, newsroom);
          const done = await work(
            tx(trx, newsroom, {
              newId,
              jobs,
              enqueue: (task) =>
                enqueued.push({ id: crypto.randomUUID(), job: { ...task, newsroom } }),
            }),
          );
          await jobs.send(trx, enqueued);
          return done;
        });
        committed(enqueued);
        return result;
      }),

    read: (newsroom, work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((trx) =>
          work(
            tx(trx, newsroom, {
              newId,
              jobs,
              enqueue: () => {
                throw new Error('a read enqueues nothing');
              },
            }),
          ),
        ),
  };
}

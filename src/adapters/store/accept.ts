import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { ChatEvent } from '#src/core/event.ts';
import { eventRow, isDone } from './event-row.ts';
import type { Jobs, NamedJob } from './jobs.ts';
import { clean } from './json.ts';
import type { Schema } from './schema.ts';

/** What accepting needs beside the database. */
export type AcceptParts = {
  db: Kysely<Schema>;
  send: Jobs['send'];
  now: () => Date;
  committed: (jobs: readonly NamedJob[]) => void;
};

type Arrival = {
  event: ChatEvent;
  resolve: (fresh: boolean) => void;
  reject: (error: unknown) => void;
};

/** Most events in one commit. */
const most = 200;

const keyOf = ({ newsroom, id }: { newsroom: string; id: string }): string =>
  JSON.stringify([newsroom, id]);

/**
 * Keeps events with their `handle` jobs. Those that arrive while one commit is under way share the
 * next, so that many at once cost few commits. Of a message without text only the id is kept.
 */
export function acceptor({ db, send, now, committed }: AcceptParts) {
  let arrivals: Arrival[] = [];
  let running: Promise<void> | undefined;

  const keep = async (events: readonly ChatEvent[]): Promise<Set<string>> => {
    const at = now();
    const byKey = new Map(events.map((event) => [keyOf(event), eventRow(event, at)]));
    const rows = [...byKey.values()];
    const insert = (on: Kysely<Schema>) =>
      on
        .insertInto('event')
        .values(rows)
        .onConflict((known) => known.doNothing())
        .returning(['newsroom', 'id', 'done_at'])
        .execute();
    // With nothing to do, there is nothing to commit with them, and a statement commits by itself.
    if (rows.every(isDone)) return new Set((await insert(db)).map(keyOf));
    const jobs: NamedJob[] = [];
    const fresh = await db.transaction().execute(async (trx) => {
      const kept = await insert(trx);
      for (const { newsroom, id, done_at } of kept) {
        if (done_at) continue;
        jobs.push({ id: crypto.randomUUID(), job: { name: 'handle', event: id, newsroom } });
      }
      await send(trx, jobs);
      return new Set(kept.map(keyOf));
    });
    committed(jobs);
    return fresh;
  };

  const commit = async (batch: readonly Arrival[]): Promise<void> => {
    try {
      const fresh = await keep(batch.map(({ event }) => event));
      for (const { event, resolve } of batch) resolve(fresh.delete(keyOf(event)));
    } catch (error) {
      // One event that cannot be kept must not cost the others.
      if (batch.length > 1) for (const arrival of batch) await commit([arrival]);
      else batch[0]?.reject(error);
    }
  };

  const run = async (): Promise<void> => {
    while (arrivals.length > 0) {
      // Those whose bytes have come already are let in first.
      await setImmediate();
      const batch = arrivals.slice(0, most);
      arrivals = arrivals.slice(most);
      await commit(batch);
    }
    running = undefined;
  };

  return {
    accept(event: ChatEvent): Promise<boolean> {
      const { promise, resolve, reject } = Promise.withResolvers<boolean>();
      arrivals.push({ event: { ...event, id: clean(event.id) }, resolve, reject });
      running ??= run();
      return promise;
    },
    /** Resolves when all that arrived is kept or refused. */
    idle: async (): Promise<void> => running,
  };
}

import { sql, type Transaction } from 'kysely';
import type { ChatEvent } from '#src/core/event.ts';
import type { Task } from '#src/ports/job.ts';
import type { Events } from '#src/ports/store/events.ts';
import { drops } from './drops.ts';
import { eventRow } from './event-row.ts';
import { erased } from './forget.ts';
import { clean } from './json.ts';
import type { Schema } from './schema.ts';

/** The accepted events of a newsroom. Of those done, only commands and messages with a link keep their content. */
export function events(
  trx: Transaction<Schema>,
  newsroom: string,
  enqueue: (task: Task) => void,
): Events {
  const rowOf = (id: string) =>
    trx
      .selectFrom('event')
      .select(['payload', 'done_at'])
      .where('newsroom', '=', newsroom)
      .where('id', '=', id)
      .executeTakeFirst();

  const waiting = async (id: string): Promise<ChatEvent | undefined> => {
    const row = await rowOf(id);
    return row?.done_at ? undefined : (row?.payload ?? undefined);
  };

  const kept = async (event: ChatEvent): Promise<boolean> => {
    if (event.kind === 'command') return true;
    if (event.kind !== 'message' && event.kind !== 'edit') return false;
    const dropped = await drops(trx, newsroom).dropsIn({ ...event.room, message: event.message });
    return dropped.length > 0;
  };

  return {
    async accept(event) {
      const row = eventRow({ ...event, id: clean(event.id), newsroom }, new Date());
      const kept = await trx
        .insertInto('event')
        .values(row)
        .onConflict((known) => known.doNothing())
        .returning('done_at')
        .executeTakeFirst();
      if (kept && !kept.done_at) enqueue({ name: 'handle', event: row.id });
      return kept !== undefined;
    },
    waiting,
    isDone: async (id) => Boolean((await rowOf(id))?.done_at),
    async repliesTo({ chat, id: room, message }) {
      const rows = await trx
        .selectFrom('event')
        .select('id')
        .where('newsroom', '=', newsroom)
        .where('chat', '=', chat)
        .where('room', '=', room)
        .where('payload', 'is not', null)
        .where('done_at', 'is', null)
        .where(sql`payload -> 'thread' ->> 'message'`, '=', message)
        .orderBy('accepted_at')
        .execute();
      return rows.map(({ id }) => id);
    },
    async done(id) {
      const event = await waiting(id);
      if (!event) return;
      await trx
        .updateTable('event')
        .set({ done_at: sql`now()`, ...((await kept(event)) ? {} : erased) })
        .where('newsroom', '=', newsroom)
        .where('id', '=', id)
        .execute();
    },
  };
}

import type { Transaction } from 'kysely';
import type { MessageRef } from '#src/core/event.ts';
import type { Schema } from './schema.ts';

/** What stays of an event whose content is erased: its id, its kind and its times. */
export const erased = { payload: null, chat: null, room: null, message: null } as const;

/** Erases what handled events kept of a message. */
export async function forget(
  trx: Transaction<Schema>,
  newsroom: string,
  ref: MessageRef,
): Promise<void> {
  await trx
    .updateTable('event')
    .set(erased)
    .where('newsroom', '=', newsroom)
    .where('chat', '=', ref.chat)
    .where('room', '=', ref.id)
    .where('message', '=', ref.message)
    .where('done_at', 'is not', null)
    .where('payload', 'is not', null)
    .execute();
}

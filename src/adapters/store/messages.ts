import { sql, type Transaction } from 'kysely';
import type { MessageRef } from '#src/core/event.ts';
import type { Messages } from '#src/ports/store/messages.ts';
import { forget } from './forget.ts';
import type { Schema } from './schema.ts';

/** What is known of people's messages: their newest version, and the bot's emoji on them. */
export function messages(trx: Transaction<Schema>, newsroom: string): Messages {
  const at = (ref: MessageRef) => ({
    newsroom,
    chat: ref.chat,
    room: ref.id,
    message: ref.message,
  });
  const columns = ['newsroom', 'chat', 'room', 'message'] as const;
  return {
    async see(ref, time, deleted) {
      const seen = await trx
        .insertInto('message')
        .values({ ...at(ref), at: time, deleted })
        .onConflict((known) =>
          known
            .columns(columns)
            .doUpdateSet({ at: time, deleted })
            .where('message.deleted', '=', false)
            .where(sql<boolean>`(${deleted}::boolean or message.at <= ${time}::double precision)`),
        )
        .returning('at')
        .executeTakeFirst();
      if (seen) await forget(trx, newsroom, ref);
      return seen !== undefined;
    },
    async feedback(ref) {
      const row = await trx
        .selectFrom('message')
        .select('feedback')
        .where('newsroom', '=', newsroom)
        .where('chat', '=', ref.chat)
        .where('room', '=', ref.id)
        .where('message', '=', ref.message)
        .executeTakeFirst();
      return row?.feedback?.split(',') ?? [];
    },
    async setFeedback(ref, emojis) {
      const feedback = emojis.length > 0 ? emojis.join() : null;
      await trx
        .insertInto('message')
        .values({ ...at(ref), at: 0, deleted: false, feedback })
        .onConflict((known) => known.columns(columns).doUpdateSet({ feedback }))
        .execute();
    },
  };
}

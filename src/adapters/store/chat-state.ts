import type { Transaction } from 'kysely';
import type { ChatState } from '#src/ports/store/chat-state.ts';
import { json } from './json.ts';
import type { Schema } from './schema.ts';

/** What the chats' adapters of a newsroom remember for themselves. */
export const chatState = (trx: Transaction<Schema>, newsroom: string): ChatState => ({
  async get(chat, key) {
    const row = await trx
      .selectFrom('chat_state')
      .select('value')
      .where('newsroom', '=', newsroom)
      .where('chat', '=', chat)
      .where('key', '=', key)
      .executeTakeFirst();
    return row?.value;
  },
  async set(chat, key, value) {
    const text = json(value);
    await trx
      .insertInto('chat_state')
      .values({ newsroom, chat, key, value: text })
      .onConflict((known) =>
        known.columns(['newsroom', 'chat', 'key']).doUpdateSet({ value: text }),
      )
      .execute();
  },
});

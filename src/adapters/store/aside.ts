import { sql, type Transaction } from 'kysely';
import type { Task } from '#src/ports/job.ts';
import type { Aside } from '#src/ports/store/aside.ts';
import { json } from './json.ts';
import type { Schema } from './schema.ts';

/** The jobs of a newsroom that wait for a chat to take them again. */
export function aside(
  trx: Transaction<Schema>,
  newsroom: string,
  enqueue: (task: Task) => void,
): Aside {
  return {
    async add(chat, task) {
      await trx
        .insertInto('set_aside')
        .values({ newsroom, chat, task: json(task) })
        .execute();
    },
    async takeUp(chat) {
      const { rows } = await sql<{ task: Task }>`
        select task from set_aside where newsroom = ${newsroom} and chat = ${chat}
        group by task order by min(seq)`.execute(trx);
      for (const { task } of rows) enqueue(task);
      await trx
        .deleteFrom('set_aside')
        .where('newsroom', '=', newsroom)
        .where('chat', '=', chat)
        .execute();
    },
  };
}

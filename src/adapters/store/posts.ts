import { sql, type Transaction } from 'kysely';
import type { Room } from '#src/core/event.ts';
import type { Task } from '#src/ports/job.ts';
import type { Post, Posts } from '#src/ports/store/posts.ts';
import { json } from './json.ts';
import type { Schema } from './schema.ts';

/** What posts ask of the queues. */
export type PostQueues = {
  enqueue(task: Task): void;
  /** Whether a job is being worked on now, here or on another replica. */
  active(trx: Transaction<Schema>, job: string): Promise<boolean>;
};

/** How long a live job may keep a post to itself. */
const claimSeconds = 60;

/** The bot's own messages of a newsroom, each under its key. */
export function posts(trx: Transaction<Schema>, newsroom: string, queues: PostQueues): Posts {
  const rows = () =>
    trx
      .selectFrom('post')
      .selectAll()
      .select(
        sql<boolean>`coalesce(claimed_at > now() - ${claimSeconds} * interval '1 second', false)`.as(
          'held',
        ),
      )
      .where('newsroom', '=', newsroom);
  type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

  const postOf = (row: Row): Post => ({
    room: { chat: row.chat, id: row.room },
    key: row.key,
    ...(row.section === null || row.revision === null
      ? {}
      : { subject: { section: row.section, revision: row.revision } }),
    ...(row.message ? { message: row.message } : {}),
    ...(row.ref === null ? {} : { ref: row.ref }),
    tried: row.attempted && row.ref === null,
    wanted: row.wanted,
    shown: row.shown,
  });

  const change = (room: Room, key: string) =>
    trx
      .updateTable('post')
      .where('newsroom', '=', newsroom)
      .where('chat', '=', room.chat)
      .where('room', '=', room.id)
      .where('key', '=', key);

  return {
    async want({ room, key, subject, message }) {
      const content = {
        ...(subject ? { section: subject.section, revision: subject.revision } : {}),
        ...(message ? { message: json(message) } : {}),
      };
      await trx
        .insertInto('post')
        .values({ newsroom, chat: room.chat, room: room.id, key, ...content, wanted: 1 })
        .onConflict((known) =>
          known
            .columns(['newsroom', 'chat', 'room', 'key'])
            .doUpdateSet({ ...content, wanted: sql`post.wanted + 1` }),
        )
        .execute();
      queues.enqueue({ name: 'show', room, key });
    },

    async claim(room, key, job) {
      const row = await rows()
        .where('chat', '=', room.chat)
        .where('room', '=', room.id)
        .where('key', '=', key)
        .forUpdate()
        .executeTakeFirst();
      if (!row || row.shown >= row.wanted) return undefined;
      const holder = row.held && row.claimed_by !== job ? row.claimed_by : null;
      if (holder !== null && (await queues.active(trx, holder))) return undefined;
      await change(room, key)
        .set({ claimed_by: job, claimed_at: sql`now()`, attempted: true })
        .execute();
      return postOf(row);
    },

    async record(room, key, ref) {
      const before = await rows()
        .where('chat', '=', room.chat)
        .where('room', '=', room.id)
        .where('key', '=', key)
        .executeTakeFirst();
      await change(room, key).set({ ref }).execute();
      if (before?.ref && before.ref !== ref)
        await trx
          .updateTable('mark')
          .set({ message: ref })
          .where('newsroom', '=', newsroom)
          .where('chat', '=', room.chat)
          .where('room', '=', room.id)
          .where('message', '=', before.ref)
          .execute();
    },

    async shown(room, key, wanted) {
      const { again } = await change(room, key)
        .set({
          shown: sql`greatest(shown, ${wanted}::integer)`,
          claimed_by: null,
          claimed_at: null,
        })
        .returning(sql<boolean>`wanted > shown`.as('again'))
        .executeTakeFirstOrThrow();
      return again;
    },

    async at(ref) {
      const row = await rows()
        .where('chat', '=', ref.chat)
        .where('room', '=', ref.id)
        .where('ref', '=', ref.message)
        .limit(1)
        .executeTakeFirst();
      return row && postOf(row);
    },

    async ofSection(section) {
      const found = await rows().where('section', '=', section).orderBy('key').execute();
      return found.map(postOf);
    },
  };
}

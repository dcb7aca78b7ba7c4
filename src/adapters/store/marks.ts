import { sql, type Transaction } from 'kysely';
import type { MessageRef } from '#src/core/event.ts';
import type { Mark } from '#src/core/vote.ts';
import type { Marks } from '#src/ports/store/marks.ts';
import type { Schema } from './schema.ts';

/** The marks of a newsroom. Those on a message find their section when they are read: a mark may come before its message is recorded. */
export function marks(trx: Transaction<Schema>, newsroom: string): Marks {
  const every = () =>
    trx
      .selectFrom('mark')
      .select(['mark.person', 'mark.emoji', 'mark.added', 'mark.at'])
      .where('mark.newsroom', '=', newsroom);
  const counting = () => every().where('mark.counts', '=', true);
  const onMessage = (query: ReturnType<typeof every>, ref: MessageRef): Promise<Mark[]> =>
    query
      .where('mark.chat', '=', ref.chat)
      .where('mark.room', '=', ref.id)
      .where('mark.message', '=', ref.message)
      .orderBy('mark.seq')
      .execute();

  const ofMany: Marks['ofMany'] = async (sections) => {
    const found = new Map<string, Mark[]>(sections.map(({ section }) => [section, []]));
    if (sections.length === 0) return found;
    const asked = sql.join(
      sections.map(({ section, revision }) => sql`(${section}::text, ${revision}::text)`),
    );
    const byCommand = await counting()
      .select('mark.section as of')
      .where(sql<boolean>`(mark.section, mark.revision) in (${asked})`)
      .execute();
    const onMessages = await counting()
      .innerJoin('post', (join) =>
        join
          .onRef('post.newsroom', '=', 'mark.newsroom')
          .onRef('post.chat', '=', 'mark.chat')
          .onRef('post.room', '=', 'mark.room')
          .onRef('post.ref', '=', 'mark.message'),
      )
      .select('post.section as of')
      .where(sql<boolean>`(post.section, post.revision) in (${asked})`)
      .execute();
    for (const { of, ...mark } of [...byCommand, ...onMessages]) found.get(of ?? '')?.push(mark);
    return found;
  };

  return {
    async add({ event, on, person, emoji, added, at, counts }) {
      const place =
        'ref' in on
          ? { chat: on.ref.chat, room: on.ref.id, message: on.ref.message }
          : { section: on.section, revision: on.revision };
      await trx
        .insertInto('mark')
        .values({ newsroom, event, ...place, person, emoji, added, at, counts })
        .onConflict((known) => known.doNothing())
        .execute();
    },
    of: async (section, revision) => (await ofMany([{ section, revision }])).get(section) ?? [],
    ofMany,
    on: (ref) => onMessage(counting(), ref),
    everOn: (ref) => onMessage(every(), ref),
  };
}

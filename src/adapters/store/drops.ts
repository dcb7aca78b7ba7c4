import { sql, type Transaction } from 'kysely';
import type { Drop } from '#src/core/links/link.ts';
import type { Links } from '#src/ports/store/links.ts';
import type { Schema } from './schema.ts';

type Drops = Pick<
  Links,
  'addDrop' | 'removeDrop' | 'dropsIn' | 'statesIn' | 'dropsOf' | 'dropsOfMany'
>;

/** Counts a link's droppers anew and finds its first drop, which the pool is sorted by. */
export async function countDroppers(
  trx: Transaction<Schema>,
  newsroom: string,
  link: string,
): Promise<void> {
  await sql`update link set (dropper_count, dropped_at) = (
      select count(distinct person), min(at) from link_drop
      where newsroom = ${newsroom} and link = ${link})
    where newsroom = ${newsroom} and id = ${link}`.execute(trx);
}

/** Who dropped which link in which message. */
export function drops(trx: Transaction<Schema>, newsroom: string): Drops {
  const rows = () =>
    trx
      .selectFrom('link_drop')
      .selectAll()
      .where('newsroom', '=', newsroom)
      .orderBy('at')
      .orderBy('seq');
  type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];
  const dropOf = ({ link, person, chat, room, message, rubric }: Row): Drop => ({
    link,
    person,
    chat,
    room,
    message,
    ...(rubric === null ? {} : { rubric }),
  });
  return {
    async addDrop({ link, person, chat, room, message, rubric = null }, at) {
      await trx
        .insertInto('link_drop')
        .values({ newsroom, link, chat, room, message, person, rubric, at })
        .onConflict((known) =>
          known
            .columns(['newsroom', 'link', 'chat', 'room', 'message', 'person'])
            .doUpdateSet({ rubric }),
        )
        .execute();
      await countDroppers(trx, newsroom, link);
    },
    async removeDrop(link, ref) {
      await trx
        .deleteFrom('link_drop')
        .where('newsroom', '=', newsroom)
        .where('link', '=', link)
        .where('chat', '=', ref.chat)
        .where('room', '=', ref.id)
        .where('message', '=', ref.message)
        .execute();
      await countDroppers(trx, newsroom, link);
    },
    async dropsIn(ref) {
      const found = await rows()
        .where('chat', '=', ref.chat)
        .where('room', '=', ref.id)
        .where('message', '=', ref.message)
        .execute();
      return found.map(dropOf);
    },
    async statesIn(ref) {
      const found = await trx
        .selectFrom('link_drop')
        .innerJoin('link', (join) =>
          join
            .onRef('link.newsroom', '=', 'link_drop.newsroom')
            .onRef('link.id', '=', 'link_drop.link'),
        )
        .select('link.state')
        .where('link_drop.newsroom', '=', newsroom)
        .where('link_drop.chat', '=', ref.chat)
        .where('link_drop.room', '=', ref.id)
        .where('link_drop.message', '=', ref.message)
        .execute();
      return found.map(({ state }) => state);
    },
    async dropsOf(link) {
      return (await rows().where('link', '=', link).execute()).map(dropOf);
    },
    async dropsOfMany(links) {
      if (links.length === 0) return new Map();
      const found = await rows().where('link', 'in', links).execute();
      return Map.groupBy(found.map(dropOf), ({ link }) => link);
    },
  };
}

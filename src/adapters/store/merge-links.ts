import { sql, type Transaction } from 'kysely';
import { countDroppers } from './drops.ts';
import type { Schema } from './schema.ts';
import { forgetStory } from './stories.ts';

/** Folds one link into another: drops, notes held to it, addresses and places in issues move, its briefs and the link go. */
export async function mergeLinks(
  trx: Transaction<Schema>,
  newsroom: string,
  from: string,
  into: string,
): Promise<void> {
  if (from === into) return;
  await sql`insert into link_drop (newsroom, link, chat, room, message, person, rubric, at)
    select newsroom, ${into}, chat, room, message, person, rubric, at from link_drop
    where newsroom = ${newsroom} and link = ${from} order by seq
    on conflict do nothing`.execute(trx);
  await sql`insert into noted_link (newsroom, chat, room, message, link)
    select newsroom, chat, room, message, ${into} from noted_link
    where newsroom = ${newsroom} and link = ${from}
    on conflict do nothing`.execute(trx);
  for (const table of ['link_drop', 'noted_link', 'brief', 'clearance'] as const) {
    await trx.deleteFrom(table).where('newsroom', '=', newsroom).where('link', '=', from).execute();
  }
  for (const table of ['link_url', 'section'] as const) {
    await trx
      .updateTable(table)
      .set({ link: into })
      .where('newsroom', '=', newsroom)
      .where('link', '=', from)
      .execute();
  }
  await sql`update link set told_by = nullif(${into}::text, id)
    where newsroom = ${newsroom} and told_by = ${from}`.execute(trx);
  await forgetStory(trx, newsroom, from);
  await trx.deleteFrom('link').where('newsroom', '=', newsroom).where('id', '=', from).execute();
  await countDroppers(trx, newsroom, into);
}

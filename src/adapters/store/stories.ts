import { sql, type Transaction } from 'kysely';
import { marksOf, type StorySketch } from '#src/core/links/sketch.ts';
import { rarityIn } from '#src/core/links/story.ts';
import type { Stories } from '#src/ports/store/stories.ts';
import { clean, json } from './json.ts';
import type { Schema } from './schema.ts';

/** A mark that more links share than this tells nothing, and would cost much to follow. */
const mostSharing = 400;
const mostCandidates = 24;

/** Forgets a link's marks and story; those that tell the same one keep it. */
export async function forgetStory(
  trx: Transaction<Schema>,
  newsroom: string,
  link: string,
): Promise<void> {
  for (const table of ['story_mark', 'story'] as const)
    await trx.deleteFrom(table).where('newsroom', '=', newsroom).where('link', '=', link).execute();
}

/** What the links of a newsroom tell, and which tell the same. */
export const stories = (trx: Transaction<Schema>, newsroom: string): Stories => ({
  async keep(link, sketch, story) {
    await forgetStory(trx, newsroom, link);
    const marks = [...new Set(marksOf(sketch).map(clean))];
    await trx
      .insertInto('story')
      .values({ newsroom, link, story, sketch: json(sketch) })
      .execute();
    await sql`insert into story_mark (newsroom, mark, link)
      select ${newsroom}, mark, ${link} from unnest(${marks}::text[]) as mark`.execute(trx);
  },

  async near(sketch, except) {
    const marks = [...new Set(marksOf(sketch).map(clean))];
    const { rows } = await sql<{ mark: string; sharing: number; links: number }>`
      select mark, count(*)::integer as sharing,
        (select count(*)::integer from story where newsroom = ${newsroom}) as links
      from unnest(${marks}::text[]) as mark
      cross join lateral (select 1 from story_mark as one
        where one.newsroom = ${newsroom} and one.mark = mark.mark limit ${mostSharing + 1}) as found
      group by mark`.execute(trx);
    const known = new Map(rows.map(({ mark, sharing, links }) => [mark, rarityIn(sharing, links)]));
    const telling = rows.filter(({ sharing }) => sharing <= mostSharing).map(({ mark }) => mark);
    const weights = telling.map((mark) => known.get(mark) ?? 0);
    const found = await sql<{ link: string; story: string; sketch: StorySketch }>`
      select story.link, story.story, story.sketch from (
        select link from unnest(${telling}::text[], ${weights}::float8[]) as ours (mark, weight)
        join story_mark as theirs on theirs.newsroom = ${newsroom} and theirs.mark = ours.mark
        where theirs.link <> ${except}
        group by link having count(*) > 1 or max(ours.mark) like 't:%'
        order by sum(weight) desc limit ${mostCandidates}) as near
      join story on story.newsroom = ${newsroom} and story.link = near.link`.execute(trx);
    return { candidates: found.rows, rarity: (mark) => known.get(mark) ?? 1 };
  },

  async others(links) {
    if (links.length === 0) return new Map();
    const found = await trx
      .selectFrom('story as ours')
      .innerJoin('story as theirs', (join) =>
        join
          .onRef('theirs.newsroom', '=', 'ours.newsroom')
          .onRef('theirs.story', '=', 'ours.story')
          .onRef('theirs.link', '<>', 'ours.link'),
      )
      .select(['ours.link as link', 'theirs.link as other'])
      .where('ours.newsroom', '=', newsroom)
      .where('ours.link', 'in', links)
      .execute();
    const grouped = Map.groupBy(found, ({ link }) => link);
    return new Map([...grouped].map(([link, rows]) => [link, rows.map(({ other }) => other)]));
  },

  async untold(limit) {
    const found = await trx
      .selectFrom('link')
      .leftJoin('story', (join) =>
        join.onRef('story.newsroom', '=', 'link.newsroom').onRef('story.link', '=', 'link.id'),
      )
      .select('link.id')
      .where('link.newsroom', '=', newsroom)
      .where('link.article', 'is not', null)
      .where('story.link', 'is', null)
      .orderBy('link.number')
      .limit(limit)
      .execute();
    return found.map(({ id }) => id);
  },
});

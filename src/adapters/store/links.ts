import { sql, type Transaction } from 'kysely';
import type { Link, LinkState } from '#src/core/links/link.ts';
import type { Links } from '#src/ports/store/links.ts';
import { nextNumber } from './counter.ts';
import { drops } from './drops.ts';
import { json } from './json.ts';
import { linkOf, linkRows } from './link-row.ts';
import { mergeLinks } from './merge-links.ts';
import type { Schema } from './schema.ts';

/** The links of a newsroom. Every canonical address that a link ever had keeps leading to it. */
export function links(trx: Transaction<Schema>, newsroom: string, newId: () => string): Links {
  const rows = () => linkRows(trx, newsroom);

  const one = async (query: ReturnType<typeof rows>): Promise<Link | undefined> => {
    const row = await query.executeTakeFirst();
    return row && linkOf(row);
  };

  const get = (id: string) => one(rows().where('link.id', '=', id));

  const byUrl = (canonicalUrl: string) =>
    one(
      rows()
        .innerJoin('link_url as known', (join) =>
          join.onRef('known.newsroom', '=', 'link.newsroom').onRef('known.link', '=', 'link.id'),
        )
        .where('known.canonical_url', '=', canonicalUrl),
    );

  /** The links that the open issue's sections are of. */
  const held = () =>
    trx
      .selectFrom('section')
      .innerJoin('issue', (join) =>
        join
          .onRef('issue.newsroom', '=', 'section.newsroom')
          .onRef('issue.number', '=', 'section.issue'),
      )
      .select('section.link')
      .where('section.newsroom', '=', newsroom)
      .where('section.removed', '=', false)
      .where('issue.published_at', 'is', null);

  const know = async (canonicalUrl: string, link: string): Promise<void> => {
    await trx
      .insertInto('link_url')
      .values({ newsroom, canonical_url: canonicalUrl, link })
      .onConflict((known) => known.doNothing())
      .execute();
    const owner = await byUrl(canonicalUrl);
    if (owner?.id !== link) throw new Error(`canonical URL of another link: ${canonicalUrl}`);
  };

  return {
    ...drops(trx, newsroom),
    get,

    async getMany(ids) {
      if (ids.length === 0) return new Map();
      const found = await rows().where('link.id', 'in', ids).execute();
      return new Map(found.map((row) => [row.id, linkOf(row)]));
    },

    async receive({ url, canonicalUrl, rubric, at }) {
      const known = await byUrl(canonicalUrl);
      if (known) return { link: known, fresh: false };
      const number = await nextNumber(trx, newsroom, 'link');
      const id = newId();
      await trx
        .insertInto('link')
        .values({
          newsroom,
          id,
          number,
          url,
          canonical_url: canonicalUrl,
          rubric,
          state: 'received',
          created_at: at,
        })
        .execute();
      await know(canonicalUrl, id);
      const link: Link = {
        id,
        number,
        url,
        canonicalUrl,
        rubric,
        state: 'received',
        droppers: [],
        createdAt: at,
      };
      return { link, fresh: true };
    },

    async find({ text, canonicalUrl }) {
      const number = /^#?(\d{1,9})$/.exec(text)?.[1];
      return (
        (number && (await one(rows().where('link.number', '=', Number(number))))) ||
        (await get(text)) ||
        (canonicalUrl === undefined ? undefined : byUrl(canonicalUrl))
      );
    },

    async list({ states, before, newest = false, loose = false, limit }) {
      let query = rows()
        .orderBy('link.number', newest ? 'desc' : 'asc')
        .limit(limit);
      if (before !== undefined) query = query.where('link.number', '<', before);
      if (loose)
        query = query.where((link) =>
          link(link.fn.coalesce('link.told_by', 'link.id'), 'not in', held()),
        );
      if (states.length > 0) query = query.where('link.state', 'in', states);
      return (await query.execute()).map(linkOf);
    },

    async followers(...links) {
      if (links.length === 0) return [];
      const found = await rows()
        .where('link.told_by', 'in', links)
        .orderBy('link.number')
        .execute();
      return found.map(linkOf);
    },

    async count() {
      const counted: Record<LinkState | 'drafting', number> = {
        received: 0,
        reading: 0,
        drafting: 0,
        ready: 0,
        unreadable: 0,
        withdrawn: 0,
        used: 0,
      };
      const found = await trx
        .selectFrom('link')
        .select([
          sql<LinkState | 'drafting'>`case when state = 'reading' and article is not null
            then 'drafting' else state end`.as('step'),
          sql<number>`count(*)::integer`.as('links'),
        ])
        .where('newsroom', '=', newsroom)
        .where('told_by', 'is', null)
        .where('id', 'not in', held())
        .groupBy('step')
        .execute();
      for (const { step, links } of found) counted[step] = links;
      return counted;
    },

    async pool(rubric, limit) {
      const found = await rows()
        .where('link.rubric', '=', rubric)
        .where('link.state', '=', 'ready')
        .where('link.told_by', 'is', null)
        .where('link.id', 'not in', held())
        .orderBy('link.dropper_count', 'desc')
        .orderBy('link.dropped_at')
        .orderBy('link.number')
        .limit(limit)
        .execute();
      return found.map(linkOf);
    },

    async update(id, change) {
      const { state, rubric, refusal, readingSince, article, canonicalUrl, usedIn, toldBy } =
        change;
      if (canonicalUrl !== undefined) await know(canonicalUrl, id);
      const set = {
        ...(state === undefined ? {} : { state }),
        ...(rubric === undefined ? {} : { rubric }),
        ...(refusal === undefined ? {} : { refusal: refusal && json(refusal) }),
        ...(readingSince === undefined ? {} : { reading_since: readingSince }),
        ...(article === undefined ? {} : { article: json(article) }),
        ...(canonicalUrl === undefined ? {} : { canonical_url: canonicalUrl }),
        ...(usedIn === undefined ? {} : { used_in: usedIn }),
        ...(toldBy === undefined ? {} : { told_by: toldBy }),
      };
      if (Object.keys(set).length === 0) return;
      await trx
        .updateTable('link')
        .set(set)
        .where('newsroom', '=', newsroom)
        .where('id', '=', id)
        .execute();
    },

    merge: (from, into) => mergeLinks(trx, newsroom, from, into),
  };
}

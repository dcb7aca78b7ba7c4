import type { Transaction } from 'kysely';
import type { Issue, Section } from '#src/core/issue.ts';
import type { Issues } from '#src/ports/store/issues.ts';
import { nextNumber } from './counter.ts';
import { json } from './json.ts';
import type { Schema } from './schema.ts';

/** The issues of a newsroom, at most one of them open. */
export function issues(trx: Transaction<Schema>, newsroom: string): Issues {
  const rows = () => trx.selectFrom('issue').selectAll().where('newsroom', '=', newsroom);
  const sections = () => trx.selectFrom('section').selectAll().where('newsroom', '=', newsroom);
  type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];
  type SectionRow = Awaited<ReturnType<ReturnType<typeof sections>['execute']>>[number];

  const sectionOf = ({ id, issue, rubric, place, link, redrafts }: SectionRow): Section => ({
    id,
    issue,
    rubric,
    place,
    link,
    ...(redrafts.length > 0 ? { redrafts } : {}),
  });

  const whole = async (found: readonly Row[]): Promise<Issue[]> => {
    if (found.length === 0) return [];
    const held = await sections()
      .where(
        'issue',
        'in',
        found.map(({ number }) => number),
      )
      .where('removed', '=', false)
      .orderBy('rubric')
      .orderBy('place')
      .orderBy('id')
      .execute();
    return found.map(({ number, published_at, url }) => ({
      number,
      ...(published_at === null ? {} : { publishedAt: published_at }),
      ...(url === null ? {} : { url }),
      sections: held.filter(({ issue }) => issue === number).map(sectionOf),
    }));
  };

  const one = async (query: ReturnType<typeof rows>): Promise<Issue | undefined> =>
    (await whole(await query.execute()))[0];

  const changeIssue = (number: number) =>
    trx.updateTable('issue').where('newsroom', '=', newsroom).where('number', '=', number);
  const changeSection = (id: string) =>
    trx.updateTable('section').where('newsroom', '=', newsroom).where('id', '=', id);

  return {
    open: () => one(rows().where('published_at', 'is', null)),
    async create(at) {
      const number = await nextNumber(trx, newsroom, 'issue');
      await trx.insertInto('issue').values({ newsroom, number, created_at: at }).execute();
      return { number, sections: [] };
    },
    get: (number) => one(rows().where('number', '=', number)),
    list: async (limit) => whole(await rows().orderBy('number', 'desc').limit(limit).execute()),
    openedAt: async (number) =>
      (await rows().where('number', '=', number).executeTakeFirst())?.created_at,
    async publish(number, at, url) {
      await changeIssue(number)
        .set({ published_at: at, ...(url === undefined ? {} : { url }) })
        .execute();
    },

    async addSection({ id, issue, rubric, place, link }) {
      await trx
        .insertInto('section')
        .values({ newsroom, id, issue, rubric, place, link })
        .execute();
    },
    async moveSection(id, rubric, place) {
      await changeSection(id).set({ rubric, place }).execute();
    },
    async removeSection(id) {
      await changeSection(id).set({ removed: true }).execute();
    },
    async setRedrafts(id, redrafts) {
      await changeSection(id)
        .set({ redrafts: json(redrafts) })
        .execute();
    },
    async everHeld(number) {
      const held = await sections().where('issue', '=', number).orderBy('id').execute();
      return held.map(({ id }) => id);
    },
    async section(id) {
      const row = await sections().where('id', '=', id).executeTakeFirst();
      return row && { ...sectionOf(row), removed: row.removed };
    },

    rooms: (number) =>
      trx
        .selectFrom('issue_room')
        .select(['chat', 'room as id'])
        .where('newsroom', '=', newsroom)
        .where('issue', '=', number)
        .orderBy('seq')
        .execute(),
    async addRoom(number, { chat, id }) {
      await trx
        .insertInto('issue_room')
        .values({ newsroom, issue: number, chat, room: id })
        .onConflict((known) => known.doNothing())
        .execute();
    },
    async leaveRoom({ chat, id }) {
      await trx
        .deleteFrom('issue_room')
        .where('newsroom', '=', newsroom)
        .where('chat', '=', chat)
        .where('room', '=', id)
        .execute();
    },
    toldState: async (number) =>
      (await rows().where('number', '=', number).executeTakeFirst())?.told ?? 'draft',
    async tell(number, state) {
      await changeIssue(number).set({ told: state }).execute();
    },
  };
}

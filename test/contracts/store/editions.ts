import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Store } from '#src/ports/store/store.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { brief, minute, ready, ref } from './samples.ts';

const desk = { chat: 'desk', id: 'redaction' };

/** What every store owes its briefs, issues and marks. */
export function editionsContract(open: () => Promise<Store>): void {
  const within = async (work: (tx: Tx) => Promise<void>): Promise<void> =>
    (await open()).transaction(randomUUID(), work);

  test('a brief keeps each revision, and the latest is the one shown', () =>
    within(async (tx) => {
      const [a, b] = [await ready(tx, 'a'), await ready(tx, 'b')];
      for (let n = 1; n <= 11; n++) await tx.briefs.add(a.id, brief(n));
      await tx.briefs.add(b.id, brief(1));
      expect(await tx.briefs.latest(a.id)).toEqual(brief(11));
      expect((await tx.briefs.history(a.id)).map(({ revision }) => revision).slice(0, 2)).toEqual([
        '1-abcdef',
        '2-abcdef',
      ]);
      expect(await tx.briefs.latestOf([a.id, b.id, 'none'])).toEqual(
        new Map([
          [a.id, brief(11)],
          [b.id, brief(1)],
        ]),
      );
      await tx.briefs.amend(a.id, brief(11, 'Même texte.'));
      expect((await tx.briefs.latest(a.id))?.text).toBe('Même texte.');
      expect(await tx.briefs.history(a.id)).toHaveLength(11);
    }));

  test('a clearance holds for one revision, and the last reason stands', () =>
    within(async (tx) => {
      const { id } = await ready(tx, 'a');
      const cleared = { by: 'lea', reason: 'vérifié', at: minute(1) };
      await tx.briefs.clear(id, '1-abcdef', 'number:5', { ...cleared, reason: 'hâtif' });
      await tx.briefs.clear(id, '1-abcdef', 'number:5', cleared);
      expect(await tx.briefs.clearances(id, '1-abcdef')).toEqual(
        new Map([['number:5', { by: 'lea', reason: 'vérifié' }]]),
      );
      expect(await tx.briefs.clearances(id, '2-abcdef')).toEqual(new Map());
      const other = (await ready(tx, 'b')).id;
      await tx.briefs.clear(other, '1-abcdef', 'date:mardi', cleared);
      const asked = [
        { link: id, revision: '2-abcdef' },
        { link: other, revision: '1-abcdef' },
      ];
      expect(await tx.briefs.clearancesOf(asked)).toEqual(
        new Map([[other, new Map([['date:mardi', { by: 'lea', reason: 'vérifié' }]])]]),
      );
    }));

  test('issues are numbered one after the other, one open at a time', () =>
    within(async ({ issues }) => {
      expect(await issues.open()).toBeUndefined();
      expect(await issues.create(minute(1))).toEqual({ number: 1, sections: [] });
      await issues.publish(1, minute(2), 'https://lettre.example/1');
      expect(await issues.open()).toBeUndefined();
      await issues.create(minute(3));
      expect(await issues.open()).toMatchObject({ number: 2 });
      expect(await issues.list(10)).toEqual([
        { number: 2, sections: [] },
        { number: 1, sections: [], publishedAt: minute(2), url: 'https://lettre.example/1' },
      ]);
    }));

  test('a second open issue is refused', async () => {
    const store = await open();
    const twice = store.transaction(randomUUID(), async ({ issues }) => {
      await issues.create(minute(1));
      await issues.create(minute(1));
    });
    await expect(twice).rejects.toThrow(/issue_open/);
  });

  test('sections move, and one taken out is still known', () =>
    within(async (tx) => {
      const link = (await ready(tx, 'a')).id;
      await tx.issues.create(minute(1));
      const section = { id: 's1', issue: 1, rubric: 'bruisse', place: 0, link };
      await tx.issues.addSection(section);
      await tx.issues.moveSection('s1', 'liane', 2);
      const moved = { ...section, rubric: 'liane', place: 2 };
      expect((await tx.issues.get(1))?.sections).toEqual([moved]);
      const redrafts = [{ revision: '1-abcdef', person: 'lea' }];
      await tx.issues.setRedrafts('s1', redrafts);
      expect((await tx.issues.get(1))?.sections).toEqual([{ ...moved, redrafts }]);
      await tx.issues.setRedrafts('s1', []);
      await tx.issues.removeSection('s1');
      expect((await tx.issues.get(1))?.sections).toEqual([]);
      expect(await tx.issues.section('s1')).toEqual({ ...moved, removed: true });
      expect(await tx.issues.everHeld(1)).toEqual(['s1']);
    }));

  test('an issue remembers the rooms it is shown in and what they were told', () =>
    within(async ({ issues }) => {
      await issues.create(minute(1));
      expect(await issues.toldState(1)).toBe('draft');
      await issues.tell(1, 'approved');
      expect(await issues.toldState(1)).toBe('approved');
      await issues.addRoom(1, desk);
      await issues.addRoom(1, desk);
      await issues.addRoom(1, { ...desk, id: 'other' });
      await issues.leaveRoom({ ...desk, id: 'other' });
      expect(await issues.rooms(1)).toEqual([desk]);
    }));

  test('a mark counts once, by command or on any message posted for the revision', () =>
    within(async ({ marks, posts }) => {
      const subject = { section: 's1', revision: '1-a' };
      const mark = { person: 'lea', emoji: 'white_check_mark', added: true, at: 1712.25 };
      const onPost = { ...mark, event: 'e1', on: { ref: ref('p1') }, counts: true };
      await marks.add(onPost);
      await marks.add(onPost);
      expect(await marks.of('s1', '1-a')).toEqual([]);
      await posts.want({ room: desk, key: 'k', subject });
      await posts.record(desk, 'k', 'p1');
      await marks.add({ ...mark, person: 'sam', event: 'e2', on: subject, counts: true });
      await marks.add({ ...mark, person: 'noe', event: 'e3', on: subject, counts: false });
      const found = await marks.of('s1', '1-a');
      expect(found).toContainEqual(mark);
      expect(found.map(({ person }) => person).sort()).toEqual(['lea', 'sam']);
      expect(await marks.of('s1', '2-b')).toEqual([]);
      expect(await marks.on(ref('p1'))).toEqual([mark]);
      const many = await marks.ofMany([subject, { section: 's2', revision: '1-a' }]);
      expect([...many].map(([section, { length }]) => [section, length])).toEqual([
        ['s1', 2],
        ['s2', 0],
      ]);
    }));
}

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { brokenAt } from '#src/core/audit.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { minute, ref } from './samples.ts';

const entry = (subject: string, n: number) => ({
  at: minute(n),
  by: 'lea',
  action: 'edit',
  subject,
  detail: { revision: `${n}-é\0`, words: n, kept: n > 1 },
});

/** What every store owes to people, rooms, messages and the log of what was done. */
export function logContract(open: () => Promise<Store>): void {
  const within = async (work: (tx: Tx) => Promise<void>): Promise<void> =>
    (await open()).transaction(randomUUID(), work);

  test('a person is found by id, and all of a name without regard to case and accents', () =>
    within(async ({ people }) => {
      await people.save({ id: 'u1', name: 'Léa' });
      await people.save({ id: 'u2', name: 'u1' });
      await people.save({ id: 'u3', name: 'Sam' });
      await people.save({ id: 'u3', name: 'Samuel' });
      await people.save({ id: 'u0', name: 'LEA' });
      expect(await people.get('u1')).toEqual({ id: 'u1', name: 'Léa' });
      expect(await people.get('Samuel')).toBeUndefined();
      expect((await people.named(' lea')).map(({ id }) => id)).toEqual(['u1', 'u0']);
      expect(await people.named('Sam')).toEqual([]);
      expect((await people.list()).map(({ name }) => name)).toEqual(['Léa', 'u1', 'Samuel', 'LEA']);
    }));

  test('rooms are listed by chat, under their last name', () =>
    within(async ({ rooms }) => {
      await rooms.save({ chat: 'desk', id: 'r1', name: 'Rédaction' });
      await rooms.save({ chat: 'slack', id: 'r1', name: 'general' });
      await rooms.save({ chat: 'desk', id: 'r1', name: 'La rédaction' });
      expect(await rooms.list('desk')).toEqual([{ chat: 'desk', id: 'r1', name: 'La rédaction' }]);
    }));

  test('an older version of a message is not seen after a newer one, and nothing after its deletion', () =>
    within(async ({ messages }) => {
      const see = (at: number, deleted = false) => messages.see(ref('m1'), at, deleted);
      expect([await see(10), await see(10), await see(20), await see(15)]).toEqual([
        true,
        true,
        true,
        false,
      ]);
      expect([await see(12, true), await see(30), await see(31, true)]).toEqual([
        true,
        false,
        false,
      ]);
    }));

  test('the bot’s emoji on a message is the last one set', () =>
    within(async ({ messages }) => {
      expect(await messages.feedback(ref('m1'))).toEqual([]);
      await messages.setFeedback(ref('m1'), ['eyes', 'bookmark']);
      expect(await messages.see(ref('m1'), 10, false)).toBe(true);
      expect(await messages.feedback(ref('m1'))).toEqual(['eyes', 'bookmark']);
      await messages.setFeedback(ref('m1'), []);
      expect(await messages.feedback(ref('m1'))).toEqual([]);
    }));

  test('the log is one whole chain, read whole or by subject', () =>
    within(async ({ audit }) => {
      for (const [i, subject] of ['s1', 's2', 's1'].entries())
        await audit.add(entry(subject, i + 1));
      const all = await audit.list();
      expect(all.map(({ subject }) => subject)).toEqual(['s1', 's2', 's1']);
      expect(brokenAt(all)).toBe(-1);
      expect(await audit.list('s1')).toEqual([all[0], all[2]]);
    }));

  test('many entries at once make one chain', async () => {
    const store = await open();
    const newsroom = randomUUID();
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        store.transaction(newsroom, ({ audit }) => audit.add(entry('s1', i))),
      ),
    );
    const all = await store.read(newsroom, ({ audit }) => audit.list());
    expect(all).toHaveLength(12);
    expect(brokenAt(all)).toBe(-1);
  });
}

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { bot } from '#src/core/audit.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Tx } from '#src/ports/store/tx.ts';

const message = (id: string, at: number, person = 'lea') => ({
  id,
  room: 'redaction',
  person,
  text: `Texte de ${id}`,
  at,
});

/** What every store owes to the desk’s own log. */
export function deskContract(open: () => Promise<Store>): void {
  const within = async (work: (tx: Tx) => Promise<void>): Promise<void> =>
    (await open()).transaction(randomUUID(), work);

  test('a room lists its last messages, oldest first, without those removed', () =>
    within(async ({ desk }) => {
      for (const at of [1, 2, 3, 4]) await desk.add(message(`m${at}`, at));
      await desk.update('m3', 'Autre texte', 30);
      await desk.remove('m2', 31);
      expect(await desk.list('redaction', 2)).toEqual([
        { ...message('m3', 3), text: 'Autre texte', editedAt: 30 },
        message('m4', 4),
      ]);
      expect(await desk.list('redaction', 10)).toHaveLength(3);
      expect(await desk.get('m2')).toBeUndefined();
    }));

  test('a room has one message under a key', () =>
    within(async ({ desk }) => {
      await desk.add({ ...message('p1', 1, bot), key: 'k' });
      await desk.add({ ...message('p2', 2, bot), key: 'k' });
      expect(await desk.byKey('redaction', 'k')).toMatchObject({ id: 'p1', key: 'k' });
      expect(await desk.list('redaction', 10)).toHaveLength(1);
    }));

  test('the latest say on a reaction stands', () =>
    within(async ({ desk }) => {
      const eyes = { message: 'm1', person: 'lea', emoji: 'eyes', added: true, at: 5 };
      await desk.react(eyes);
      await desk.react({ ...eyes, added: false, at: 4 });
      expect(await desk.reactions(['m1'])).toEqual([eyes]);
      await desk.react({ ...eyes, added: false, at: 6 });
      expect(await desk.reactions(['m1'])).toEqual([]);
    }));
}

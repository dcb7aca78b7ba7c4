import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Store } from '#src/ports/store/store.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { minute, ready, ref } from './samples.ts';

const drop = (link: string, message: string) => ({
  link,
  person: 'lea',
  chat: 'desk',
  room: 'redaction',
  message,
});

const note = (under: string, text: string, at: number) => ({ under, person: 'sam', text, at });

/** What every store owes to what is said of links in threads. */
export function threadNotesContract(open: () => Promise<Store>): void {
  const within = async (work: (tx: Tx) => Promise<void>): Promise<void> =>
    (await open()).transaction(randomUUID(), work);

  test('notes are about the links of the message they stand under, oldest first, as last worded', () =>
    within(async (tx) => {
      const { threadNotes } = tx;
      const one = await ready(tx, 'un');
      const two = await ready(tx, 'deux');
      const none = await ready(tx, 'trois');
      for (const { id } of [one, two]) await tx.links.addDrop(drop(id, 'm1'), minute(0));
      await threadNotes.keep(ref('r2'), note('m1', 'au second tour', 2));
      await threadNotes.keep(ref('r1'), note('m1', 'au premier\0', 1));
      await threadNotes.keep(ref('r2'), note('m1', 'au second', 2));
      const said = [
        { person: 'sam', text: 'au premier', at: 1 },
        { person: 'sam', text: 'au second', at: 2 },
      ];
      const ids = [one.id, two.id, none.id];
      expect(await threadNotes.about(ids)).toEqual(said);
      expect(await threadNotes.aboutEach(ids)).toEqual(
        new Map([
          [one.id, said],
          [two.id, said],
        ]),
      );
      expect([await threadNotes.about([]), await threadNotes.aboutEach([])]).toEqual([
        [],
        new Map(),
      ]);
    }));

  test('a note goes alone, or with all those under its message', () =>
    within(async (tx) => {
      const { id } = await ready(tx, 'un');
      await tx.links.addDrop(drop(id, 'm1'), minute(0));
      for (const n of [1, 2, 3]) await tx.threadNotes.keep(ref(`r${n}`), note('m1', `${n}`, n));
      const texts = async () => (await tx.threadNotes.about([id])).map(({ text }) => text);
      await tx.threadNotes.remove(ref('r2'));
      expect(await texts()).toEqual(['1', '3']);
      await tx.threadNotes.removeUnder(ref('r1'));
      expect(await texts()).toEqual(['1', '3']);
      await tx.threadNotes.removeUnder(ref('m1'));
      expect(await texts()).toEqual([]);
    }));

  test('what is held to a link stays about it, once, whatever becomes of the drop, and goes with no message', () =>
    within(async (tx) => {
      const held = await ready(tx, 'un');
      const other = await ready(tx, 'deux');
      for (const { id } of [held, other]) await tx.links.addDrop(drop(id, 'm1'), minute(0));
      await tx.threadNotes.keep(ref('r1'), note('m1', 'à garder', 1));
      expect([await tx.threadNotes.has(ref('r1')), await tx.threadNotes.has(ref('m1'))]).toEqual([
        true,
        false,
      ]);
      for (let i = 0; i < 2; i++) await tx.threadNotes.hold(ref('m1'), held.id);
      expect(await tx.threadNotes.about([held.id, other.id])).toHaveLength(1);
      for (const { id } of [held, other]) await tx.links.removeDrop(id, ref('m1'));
      await tx.threadNotes.removeUnder(ref('m1'));
      expect(await tx.threadNotes.aboutEach([held.id, other.id])).toEqual(
        new Map([[held.id, [{ person: 'sam', text: 'à garder', at: 1 }]]]),
      );
      await tx.threadNotes.remove(ref('r1'));
      expect(await tx.threadNotes.about([held.id])).toEqual([]);
    }));

  test('what is released from a link goes with its deleted message, stays for other links, and under messages that stand', () =>
    within(async (tx) => {
      const [one, two] = [await ready(tx, 'un'), await ready(tx, 'deux')];
      for (const under of ['m1', 'm2']) {
        await tx.messages.see(ref(under), 1, false);
        await tx.threadNotes.keep(ref(`r-${under}`), note(under, under, 1));
        for (const { id } of [one, two]) await tx.threadNotes.hold(ref(under), id);
      }
      await tx.messages.see(ref('m1'), 2, true);
      await tx.threadNotes.removeUnder(ref('m1'));
      await tx.threadNotes.release(one.id);
      expect(await tx.threadNotes.about([one.id])).toEqual([]);
      expect(await tx.threadNotes.about([two.id])).toHaveLength(2);
      await tx.threadNotes.release(two.id);
      const kept = ['r-m1', 'r-m2'].map((reply) => tx.threadNotes.has(ref(reply)));
      expect(await Promise.all(kept)).toEqual([false, true]);
    }));

  test('notes follow their message to the link that takes its place', () =>
    within(async (tx) => {
      const gone = await ready(tx, 'gone');
      const kept = await ready(tx, 'kept');
      await tx.links.addDrop(drop(gone.id, 'm1'), minute(0));
      await tx.threadNotes.keep(ref('r1'), note('m1', 'à garder', 1));
      await tx.links.merge(gone.id, kept.id);
      expect(await tx.threadNotes.about([kept.id])).toMatchObject([{ text: 'à garder' }]);
      await tx.links.removeDrop(kept.id, ref('m1'));
      expect(await tx.threadNotes.about([kept.id])).toEqual([]);
    }));

  test('notes held to a link are held to the one that takes its place', () =>
    within(async (tx) => {
      const gone = await ready(tx, 'gone');
      const kept = await ready(tx, 'kept');
      for (const message of ['m1', 'm2']) {
        await tx.threadNotes.keep(ref(`r-${message}`), note(message, message, 1));
        await tx.threadNotes.hold(ref(message), gone.id);
      }
      await tx.threadNotes.hold(ref('m1'), kept.id);
      await tx.links.merge(gone.id, kept.id);
      const texts = (await tx.threadNotes.about([kept.id])).map(({ text }) => text);
      expect(texts).toEqual(['m1', 'm2']);
      expect(await tx.threadNotes.about([gone.id])).toEqual([]);
    }));

  test('newsrooms do not see one another’s notes', async () => {
    const store = await open();
    const [ours, theirs] = [randomUUID(), randomUUID()];
    const id = await store.transaction(ours, async (tx) => {
      const link = await ready(tx, 'un');
      await tx.links.addDrop(drop(link.id, 'm1'), minute(0));
      await tx.threadNotes.keep(ref('r1'), note('m1', 'entre nous', 1));
      return link.id;
    });
    await store.transaction(theirs, async ({ threadNotes }) => {
      expect(await threadNotes.about([id])).toEqual([]);
      await threadNotes.remove(ref('r1'));
      await threadNotes.removeUnder(ref('m1'));
    });
    expect(await store.read(ours, ({ threadNotes }) => threadNotes.about([id]))).toHaveLength(1);
  });
}

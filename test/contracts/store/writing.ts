import { expect, test } from 'vitest';
import type { Store } from '#src/ports/store/store.ts';
import { minute, ready } from './samples.ts';

const rule = (wrong: string, wanted: string, n = 0) => ({
  wrong,
  wanted,
  learned: false,
  by: 'lea',
  at: minute(n),
});

/** What a store keeps of the writing: what it took, rules of style, links of one story. */
export function writingContract(open: () => Promise<Store>): void {
  test('tokens add up by month', async () => {
    const store = await open();
    await store.transaction('spending', async (tx) => {
      expect(await tx.spending.of('2026-11')).toEqual({ tokens: 0, drafts: 0 });
      await tx.spending.add('2026-11', 2100);
      await tx.spending.addText('2026-11');
      await tx.spending.add('2026-11', -100);
      await tx.spending.addText('2026-11');
      await tx.spending.add('2026-12', 1);
      expect(await tx.spending.of('2026-11')).toEqual({ tokens: 2000, drafts: 2 });
    });
    await store.close();
  });

  test('one rule stands for some words, whatever their case; one taken off stays known', async () => {
    const store = await open();
    await store.transaction('rules', async (tx) => {
      await tx.style.add(rule('Digital', 'numérique'));
      await tx.style.add(rule('au final', '', 1));
      await tx.style.add(rule('digital', 'en ligne', 2));
      expect(await tx.style.list()).toEqual([
        rule('au final', '', 1),
        rule('digital', 'en ligne', 2),
      ]);
      await tx.style.remove('DIGITAL');
      expect(await tx.style.list()).toEqual([rule('au final', '', 1)]);
      expect(await tx.style.known('digital')).toBe(true);
      expect(await tx.style.known('podcast')).toBe(false);
    });
    await store.close();
  });

  test('replacements are counted by brief, those of a brief replaced by its latest', async () => {
    const store = await open();
    const edit = { wrong: 'digital', wanted: 'numérique' };
    await store.transaction('edits', async (tx) => {
      for (const link of ['a', 'b', 'b']) await tx.style.note(link, [edit]);
      expect(await tx.style.times(edit)).toBe(2);
      await tx.style.note('a', []);
      expect(await tx.style.times(edit)).toBe(1);
      expect(await tx.style.times({ ...edit, wanted: '' })).toBe(0);
    });
    await store.close();
  });

  test('links of one story are told by one of them, and have no place of their own', async () => {
    const store = await open();
    await store.transaction('stories', async (tx) => {
      const [head, second, third] = [
        await ready(tx, 'une', 'une'),
        await ready(tx, 'deux', 'une'),
        await ready(tx, 'trois', 'une'),
      ];
      for (const { id } of [third, second]) await tx.links.update(id, { toldBy: head.id });
      expect((await tx.links.followers(head.id)).map(({ id }) => id)).toEqual([
        second.id,
        third.id,
      ]);
      expect((await tx.links.pool('une', 9)).map(({ id }) => id)).toEqual([head.id]);
      expect((await tx.links.count()).ready).toBe(1);
      await tx.links.update(third.id, { toldBy: null });
      expect((await tx.links.get(third.id))?.toldBy).toBeUndefined();
      await tx.links.merge(head.id, third.id);
      expect((await tx.links.get(second.id))?.toldBy).toBe(third.id);
    });
    await store.close();
  });
}

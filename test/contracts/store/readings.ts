import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Reading } from '#src/core/article.ts';
import type { Store } from '#src/ports/store/store.ts';
import { article } from '#test/support/article.ts';
import { minute } from './samples.ts';

const url = `https://gazette.example/${'long/'.repeat(1500)}`;
const reading: Reading = { kind: 'article', article: article('https://gazette.example/un') };
const validators = { url, etag: '"1"' };

/** What a store owes to those who keep what they read. */
export function readingsContract(open: () => Promise<Store>): void {
  test('the last reading of an address is kept, in its newsroom, however long the address', async () => {
    const store = await open();
    const [ours, theirs] = [randomUUID(), randomUUID()];
    const kept = { reading, at: minute(1), validators };
    await store.transaction(ours, (tx) => tx.readings.keep(url, kept));
    expect(await store.read(ours, (tx) => tx.readings.get(url))).toEqual(kept);
    expect(await store.read(theirs, (tx) => tx.readings.get(url))).toBeUndefined();
    const later: Reading = { kind: 'refused', code: 'page.walled', detail: 'a\u0000b' };
    await store.transaction(ours, (tx) => tx.readings.keep(url, { reading: later, at: minute(2) }));
    expect(await store.read(ours, (tx) => tx.readings.get(url))).toEqual({
      reading: { ...later, detail: 'ab' },
      at: minute(2),
    });
  });

  test('a reading of a month ago is forgotten, a younger one stays', async () => {
    const store = await open();
    const newsroom = randomUUID();
    const now = new Date('2026-03-31T09:00:00Z');
    const at = (day: string) => `2026-03-${day}T08:00:00.000Z`;
    await store.transaction(newsroom, async (tx) => {
      await tx.readings.keep('https://a.example/old', { reading, at: '2026-02-28T08:00:00.000Z' });
      await tx.readings.keep('https://a.example/new', { reading, at: at('02') });
    });
    await store.tidy(now);
    await store.read(newsroom, async (tx) => {
      expect(await tx.readings.get('https://a.example/old')).toBeUndefined();
      expect(await tx.readings.get('https://a.example/new')).toMatchObject({ at: at('02') });
    });
  });
}

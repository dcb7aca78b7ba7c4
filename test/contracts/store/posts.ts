import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { plain } from '#src/core/message.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { ref } from './samples.ts';

const room = { chat: 'desk', id: 'redaction' };

/** What every store owes to the messages the bot posts. */
export function postsContract(open: () => Promise<Store>): void {
  const within = async (work: (tx: Tx) => Promise<void>): Promise<void> =>
    (await open()).transaction(randomUUID(), work);
  const [one, other] = [randomUUID(), randomUUID()];

  test('a post is claimed, recorded and shown, until it is wanted again', () =>
    within(async ({ posts }) => {
      const subject = { section: 's1', revision: '1-a' };
      await posts.want({ room, key: 'k', subject });
      const claimed = await posts.claim(room, 'k', one);
      expect(claimed).toEqual({ room, key: 'k', subject, tried: false, wanted: 1, shown: 0 });
      await posts.record(room, 'k', 'p1');
      expect(await posts.shown(room, 'k', 1)).toBe(false);
      expect(await posts.claim(room, 'k', one)).toBeUndefined();
      await posts.want({ room, key: 'k', subject });
      expect(await posts.claim(room, 'k', other)).toMatchObject({
        ref: 'p1',
        tried: false,
        wanted: 2,
        shown: 1,
      });
    }));

  test('a post claimed and never recorded is known to have been tried', () =>
    within(async ({ posts }) => {
      await posts.want({ room, key: 'k', message: plain('Bon à tirer.') });
      expect(await posts.claim(room, 'k', one)).toMatchObject({ tried: false });
      expect(await posts.claim(room, 'k', one)).toMatchObject({ tried: true });
      // No job has the claim's id, so it is nobody's.
      expect(await posts.claim(room, 'k', other)).toMatchObject({
        tried: true,
        message: plain('Bon à tirer.'),
      });
    }));

  test('a request that comes while a post is shown is told', () =>
    within(async ({ posts }) => {
      await posts.want({ room, key: 'k' });
      const claimed = await posts.claim(room, 'k', one);
      await posts.want({ room, key: 'k' });
      expect(await posts.shown(room, 'k', claimed?.wanted ?? 0)).toBe(true);
      expect(await posts.claim(room, 'k', one)).toMatchObject({ wanted: 2, shown: 1 });
    }));

  test('a post is found by its message and by its section', () =>
    within(async ({ posts }) => {
      await posts.want({ room, key: 'k1', subject: { section: 's1', revision: '1-a' } });
      await posts.want({ room, key: 'k2', subject: { section: 's1', revision: '2-b' } });
      await posts.record(room, 'k1', 'p1');
      expect(await posts.at(ref('p1'))).toMatchObject({ key: 'k1' });
      expect(await posts.at(ref('p2'))).toBeUndefined();
      expect((await posts.ofSection('s1')).map(({ key }) => key)).toEqual(['k1', 'k2']);
    }));

  test('marks go with a post that is another message now', () =>
    within(async ({ posts, marks }) => {
      await posts.want({ room, key: 'k1', subject: { section: 's1', revision: '1-a' } });
      await posts.record(room, 'k1', 'p1');
      const mark = { person: 'lea', emoji: 'white_check_mark', added: true, at: 1 };
      await marks.add({ ...mark, event: 'e1', on: { ref: ref('p1') }, counts: true });
      await marks.add({ ...mark, event: 'e2', on: { ref: ref('p9') }, counts: true });
      await posts.record(room, 'k1', 'p2');
      expect(await marks.of('s1', '1-a')).toEqual([mark]);
      expect(await marks.on(ref('p1'))).toEqual([]);
    }));

  test('a live job keeps its post from others', async () => {
    const store = await open();
    const newsroom = randomUUID();
    const taken: boolean[] = [];
    await store.work(async ({ id, job }) => {
      if (job.name !== 'show') return;
      const claim = (by: string) =>
        store.transaction(newsroom, ({ posts }) => posts.claim(room, job.key, by));
      taken.push(Boolean(await claim(id)), Boolean(await claim(other)), Boolean(await claim(id)));
    });
    await store.transaction(newsroom, ({ posts }) => posts.want({ room, key: 'k' }));
    expect(await store.settled({ newsroom, ms: 20_000 })).toBe(true);
    expect(taken).toEqual([true, false, true]);
  });
}

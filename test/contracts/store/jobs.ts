import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ChatEvent } from '#src/core/event.ts';
import type { Store } from '#src/ports/store/store.ts';
import { ready, ref, said } from './samples.ts';

/** What every store owes to events and jobs. */
export function jobsContract(open: () => Promise<Store>): void {
  const waiting = (store: Store, newsroom: string, id: string) =>
    store.read(newsroom, ({ events }) => events.waiting(id));

  test('an event accepted many times is handled once, after it is kept', async () => {
    const store = await open();
    const newsroom = randomUUID();
    const event = said(newsroom, 'e1');
    const handled: (ChatEvent | undefined)[] = [];
    await store.work(async ({ job }) => {
      if (job.name !== 'handle') return;
      handled.push(
        await store.transaction(newsroom, async ({ events }) => {
          const found = await events.waiting(job.event);
          await events.done(job.event);
          return found;
        }),
      );
    });
    const accepted = await Promise.all(Array.from({ length: 5 }, () => store.accept(event)));
    expect(accepted.filter(Boolean)).toHaveLength(1);
    expect(await store.settled({ newsroom, ms: 20_000 })).toBe(true);
    expect(await store.accept(event)).toBe(false);
    expect(handled).toEqual([event]);
    expect(await waiting(store, newsroom, 'e1')).toBeUndefined();
  });

  test('an event accepted within a transaction is kept with all that it does, or not at all', async () => {
    const store = await open();
    const newsroom = randomUUID();
    const handled: string[] = [];
    await store.work(async ({ job }) => {
      if (job.name === 'handle') handled.push(job.event);
    });
    const accept = (id: string, then: () => void): Promise<boolean> =>
      store.transaction(newsroom, async ({ events }) => {
        const fresh = await events.accept(said(newsroom, id));
        then();
        return fresh;
      });
    const fail = (): never => {
      throw new Error('no');
    };
    await expect(accept('e1', fail)).rejects.toThrow('no');
    expect(await waiting(store, newsroom, 'e1')).toBeUndefined();
    expect(await accept('e1', () => {})).toBe(true);
    expect(await accept('e1', () => {})).toBe(false);
    expect(await store.accept(said(newsroom, 'e1'))).toBe(false);
    expect(await store.settled({ newsroom, ms: 20_000 })).toBe(true);
    expect(handled).toEqual(['e1']);
  });

  test('the same event id in two newsrooms is two events', async () => {
    const store = await open();
    expect(await store.accept(said(randomUUID(), 'e1'))).toBe(true);
    expect(await store.accept(said(randomUUID(), 'e1'))).toBe(true);
  });

  test('of a message without text only the id is kept', async () => {
    const store = await open();
    const newsroom = randomUUID();
    expect(await store.accept(said(newsroom, 'e1', ' '))).toBe(true);
    expect(await store.accept(said(newsroom, 'e1', ' '))).toBe(false);
    expect(await waiting(store, newsroom, 'e1')).toBeUndefined();
    expect(await store.settled({ newsroom, ms: 0 })).toBe(true);
  });

  test('a reply is known to wait under its message, until it is done', async () => {
    const store = await open();
    const newsroom = randomUUID();
    const thread = { message: 'm-parent', event: 'e0' };
    await store.accept({ ...said(newsroom, 'e1', 'mot'), thread } as ChatEvent);
    await store.accept(said(newsroom, 'e2'));
    const state = () =>
      store.read(newsroom, async ({ events }) => [
        await events.repliesTo(ref('m-parent')),
        await events.repliesTo(ref('m-e1')),
        await events.isDone('e1'),
        await events.isDone('never'),
      ]);
    expect(await state()).toEqual([['e1'], [], false, false]);
    await store.transaction(newsroom, ({ events }) => events.done('e1'));
    expect(await state()).toEqual([[], [], true, false]);
  });

  test('a text no database takes costs the others nothing', async () => {
    const store = await open();
    const newsroom = randomUUID();
    const texts = ['a', 'b\0\ud800', 'c'];
    const accepted = texts.map((text, i) => store.accept(said(newsroom, `e${i}`, text)));
    expect(await Promise.all(accepted)).toEqual([true, true, true]);
    expect(await waiting(store, newsroom, 'e1')).toMatchObject({ text: 'b\ufffd' });
  });

  test('what throws leaves nothing behind, not even a job', async () => {
    const store = await open();
    const newsroom = randomUUID();
    const performed: string[] = [];
    await store.work(async ({ job }) => {
      performed.push(job.name);
    });
    const failing = store.transaction(newsroom, async (tx) => {
      await ready(tx, 'a');
      await tx.enqueue({ name: 'read', link: 'a' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.read(newsroom, ({ links }) => links.count())).toMatchObject({ ready: 0 });
    expect(await store.settled({ newsroom, ms: 0 })).toBe(true);
    expect(performed).toEqual([]);
  });

  test('a job’s own jobs are waited for, and names narrow the wait', async () => {
    const store = await open();
    const newsroom = randomUUID();
    const performed: string[] = [];
    const drafted = Promise.withResolvers<void>();
    await store.work(async ({ job }) => {
      performed.push(job.name);
      if (job.name === 'read')
        await store.transaction(newsroom, (tx) => tx.enqueue({ name: 'draft', link: 'a' }));
      if (job.name === 'draft') await drafted.promise;
    });
    await store.transaction(newsroom, (tx) => tx.enqueue({ name: 'read', link: 'a' }));
    expect(await store.settled({ newsroom, names: ['read'], ms: 20_000 })).toBe(true);
    expect(await store.settled({ newsroom, ms: 20 })).toBe(false);
    drafted.resolve();
    expect(await store.settled({ newsroom, ms: 20_000 })).toBe(true);
    expect(performed).toEqual(['read', 'draft']);
  });

  test('a job that throws is tried again', async () => {
    const store = await open();
    const newsroom = randomUUID();
    const tries: boolean[] = [];
    await store.work(async ({ lastTry }) => {
      tries.push(lastTry);
      if (tries.length === 1) throw new Error('busy');
    });
    await store.transaction(newsroom, (tx) =>
      tx.enqueue({ name: 'feedback', target: { chat: 'desk', id: 'r', message: 'm' } }),
    );
    expect(await store.settled({ newsroom, ms: 20_000 })).toBe(true);
    expect(tries).toEqual([false, false]);
    expect(await store.read(newsroom, ({ deadJobs }) => deadJobs())).toEqual([]);
  });

  test('jobs set aside wait until their chat takes them again, each once', async () => {
    const store = await open();
    const [newsroom, other] = [randomUUID(), randomUUID()];
    const performed: unknown[] = [];
    await store.work(async ({ job }) => void performed.push(job));
    const show = (key: string) => ({ name: 'show' as const, room: ref(''), key });
    await store.transaction(newsroom, async ({ aside }) => {
      for (const key of ['b', 'a', 'b']) await aside.add('slack', show(key));
      await aside.add('teams', show('c'));
    });
    await store.transaction(other, ({ aside }) => aside.takeUp('slack'));
    expect(await store.settled({ newsroom, ms: 0 })).toBe(true);
    for (const _ of [1, 2]) await store.transaction(newsroom, ({ aside }) => aside.takeUp('slack'));
    expect(await store.settled({ newsroom, ms: 20_000 })).toBe(true);
    expect(performed).toEqual(['b', 'a'].map((key) => ({ ...show(key), newsroom })));
  });

  test('what a room is shown comes in the order it was asked for', async () => {
    const store = await open();
    const newsroom = randomUUID();
    const shown: string[] = [];
    const room = { chat: 'desk', id: 'redaction' };
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    await store.work(async ({ job }) => {
      if (job.name !== 'show') return;
      await store.read(newsroom, ({ posts }) => posts.ofSection(job.key));
      shown.push(job.key);
    });
    await store.transaction(newsroom, async ({ posts }) => {
      for (const key of keys) await posts.want({ room, key });
    });
    expect(await store.settled({ newsroom, ms: 20_000 })).toBe(true);
    expect(shown).toEqual(keys);
  });
}

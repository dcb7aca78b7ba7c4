import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isFolderLocked } from '#src/adapters/store/folder-lock.ts';
import { openStore } from '#src/adapters/store/open-store.ts';
import type { Store } from '#src/ports/store/store.ts';
import { ready, said } from '#test/contracts/store/samples.ts';
import { startChild } from '#test/support/child.ts';

const root = await mkdtemp(join(tmpdir(), 'bruisse-store-'));

const empty = join(root, 'empty');

/** A folder of its own that holds an empty store, copied because making one takes seconds. */
async function folder(name: string): Promise<string> {
  const dir = join(root, name);
  await cp(empty, dir, { recursive: true });
  return dir;
}

beforeAll(async () => (await openStore({ dir: empty })).close());

afterAll(() => rm(root, { recursive: true, force: true }));

const holder = new URL('./holder.ts', import.meta.url);

/** Works what is left in a folder and answers it, in order. */
async function left(store: Store): Promise<string[]> {
  const done: string[] = [];
  await store.work(async ({ id, job }) => {
    if (job.name === 'handle') {
      await store.transaction('n', ({ events }) => events.done(job.event));
      done.push(job.event);
    } else if (job.name !== 'show') {
      done.push(job.name);
    } else {
      const post = await store.transaction('n', ({ posts }) => posts.claim(job.room, job.key, id));
      done.push(`${job.key} ${post?.tried ? 'tried' : 'new'}`);
    }
  });
  expect(await store.settled({ ms: 20_000 })).toBe(true);
  return done;
}

test('what is kept in a folder is there when it is opened again', async () => {
  const dir = await folder('again');
  const first = await openStore({ dir });
  const link = await first.transaction('n', (tx) => ready(tx, 'ecole'));
  await first.accept(said('n', 'e1'));
  await first.close();
  const second = await openStore({ dir });
  expect(await second.read('n', ({ links }) => links.get(link.id))).toEqual(link);
  expect(await left(second)).toEqual(['e1']);
  await second.close();
});

test('a closed store refuses, and closing it twice is closing it once', async () => {
  const store = await openStore({ dir: await folder('closed') });
  await Promise.all([store.close(), store.close()]);
  await expect(store.accept(said('n', 'e1'))).rejects.toThrow('closed');
  await expect(store.read('n', ({ links }) => links.count())).rejects.toThrow('closed');
});

test('a folder in use is refused to a second store, here or in another process', async () => {
  const dir = await folder('taken');
  const store = await openStore({ dir });
  await expect(openStore({ dir })).rejects.toSatisfy(isFolderLocked);
  const child = startChild(holder, [dir]);
  expect(await child.line('locked')).toBe(`locked ${dir}`);
  await child.kill();
  await store.close();
  await (await openStore({ dir })).close();
});

test.each([
  ['between accepting and handling', 'accepted', 'none', ['e1', 'e2', 'e3']],
  ['inside a transaction', 'working', 'inside', ['e1', 'e2', 'e3']],
  ['while it handles', 'working', 'handle', ['e1', 'e2', 'e3']],
  ['between claiming a post and recording it', 'working', 'show', ['k tried']],
])('a process killed %s loses nothing', async (_when, moment, job, kept) => {
  const dir = await folder(`${moment}-${job}`);
  const child = startChild(holder, [dir, job]);
  await child.line(moment);
  await child.kill();
  const store = await openStore({ dir });
  expect((await left(store)).sort()).toEqual(kept);
  await store.close();
});

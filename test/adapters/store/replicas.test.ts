import { expect, test } from 'vitest';
import { openStore } from '#src/adapters/store/open-store.ts';
import { brokenAt } from '#src/core/audit.ts';
import type { Store } from '#src/ports/store/store.ts';
import { minute, said } from '#test/contracts/store/samples.ts';
import { startChild } from '#test/support/child.ts';
import { newDatabase } from '#test/support/engines.ts';

const newsroom = 'n';

test('replicas that start together on an empty server share the work, each event handled once', async () => {
  const databaseUrl = await newDatabase();
  const replicas = await Promise.all([0, 1, 2].map(() => openStore({ databaseUrl })));
  const handled: string[] = [];
  const handle = (store: Store) =>
    store.work(async ({ job }) => {
      if (job.name !== 'handle') return;
      await store.transaction(newsroom, async ({ audit, events }) => {
        if (!(await events.waiting(job.event))) return;
        await audit.add({
          at: minute(0),
          by: 'lea',
          action: 'test',
          subject: job.event,
          detail: {},
        });
        await events.done(job.event);
      });
      handled.push(job.event);
    });
  await Promise.all(replicas.map(handle));
  const ids = Array.from({ length: 60 }, (_, i) => `e${i}`);
  const accepted = replicas.flatMap((store) => ids.map((id) => store.accept(said(newsroom, id))));
  expect((await Promise.all(accepted)).filter(Boolean)).toHaveLength(ids.length);
  for (const store of replicas) expect(await store.settled({ newsroom, ms: 20_000 })).toBe(true);
  expect(handled.sort()).toEqual([...ids].sort());
  const log = await replicas[0]?.read(newsroom, ({ audit }) => audit.list());
  expect(log).toHaveLength(ids.length);
  expect(brokenAt(log ?? [])).toBe(-1);
  await Promise.all(replicas.map((store) => store.close()));
}, 60_000);

test('what a killed replica was working on is taken up by another', async () => {
  const databaseUrl = await newDatabase();
  const child = startChild(new URL('./holder.ts', import.meta.url), ['', 'read', databaseUrl]);
  await child.line('working');
  const store = await openStore({ databaseUrl });
  const taken = Promise.withResolvers<string>();
  await store.work(async ({ job }) => taken.resolve(job.name));
  await child.kill();
  expect(await taken.promise).toBe('read');
  await store.close();
}, 90_000);

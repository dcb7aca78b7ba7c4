import type { KyselyPlugin } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { acceptor } from '#src/adapters/store/accept.ts';
import { migrate } from '#src/adapters/store/migrate.ts';
import { openPglite } from '#src/adapters/store/pglite.ts';
import { said } from '#test/contracts/store/samples.ts';

/** A way in to a new database in memory, with how often it was written to and how often jobs were sent. */
async function wayIn() {
  const { db, close } = await openPglite(undefined);
  onTestFinished(close);
  await migrate(db);
  const count = { statements: 0, sent: 0 };
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count.statements += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const { accept } = acceptor({
    db: db.withPlugin(counting),
    send: async () => {
      count.sent += 1;
    },
    now: () => new Date(),
    committed: () => undefined,
  });
  return { accept, count };
}

test('events that come in one turn of the loop are written by one statement', async () => {
  const { accept, count } = await wayIn();
  const one = accept(said('n', 'e1'));
  await new Promise<void>((resolve) => process.nextTick(resolve));
  const others = ['e2', 'e3', 'e3'].map((id) => accept(said('n', id)));
  expect(await Promise.all([one, ...others])).toEqual([true, true, true, false]);
  expect(count).toEqual({ statements: 1, sent: 1 });
});

test('events with nothing to do are kept without a job, and those that come with them lose nothing', async () => {
  const { accept, count } = await wayIn();
  const blank = ['e1', 'e2'].map((id) => accept(said('n', id, ' ')));
  expect(await Promise.all(blank)).toEqual([true, true]);
  expect(count).toEqual({ statements: 1, sent: 0 });
  const mixed = [accept(said('n', 'e2', ' ')), accept(said('n', 'e3', 'un lien'))];
  expect(await Promise.all(mixed)).toEqual([false, true]);
  expect(count).toEqual({ statements: 2, sent: 1 });
});

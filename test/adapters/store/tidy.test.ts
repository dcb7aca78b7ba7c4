import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '#src/adapters/store/open-store.ts';
import { said } from '#test/contracts/store/samples.ts';

test('while space is reclaimed on the embedded engine, events go on being kept', async () => {
  const store = await openStore({ memory: true });
  onTestFinished(() => store.close());
  let tidying = true;
  const tidied = store.tidy(new Date()).finally(() => {
    tidying = false;
  });
  let kept = 0;
  while (tidying) if (await store.accept(said('n', `e${kept}`, ' '))) kept += 1;
  await tidied;
  expect(kept).toBeGreaterThan(20);
});

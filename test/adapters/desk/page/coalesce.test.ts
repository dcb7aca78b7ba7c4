import { expect, test } from 'vitest';
import { coalesce } from '#src/adapters/desk/page/coalesce.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a job asked many times while it runs is run once more', async () => {
  const gates: (() => void)[] = [];
  const ask = coalesce(
    () => new Promise<void>((resolve) => gates.push(resolve)),
    () => {},
  );
  for (let i = 0; i < 5; i++) ask();
  expect(gates).toHaveLength(1);
  gates[0]?.();
  await turn();
  expect(gates).toHaveLength(2);
  gates[1]?.();
  await turn();
  expect(gates).toHaveLength(2);
});

test('a job that fails says so and may be asked again', async () => {
  const met: unknown[] = [];
  const ask = coalesce(
    () => Promise.reject(new Error('panne')),
    (error) => met.push(error),
  );
  ask();
  await turn();
  ask();
  await turn();
  expect(met).toHaveLength(2);
});

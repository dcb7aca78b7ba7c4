import { expect, test } from 'vitest';
import { frenchDictionary } from '#src/adapters/checker/dictionary.ts';

test('the library of the dictionary answers no failure of the process that loads it', async () => {
  await frenchDictionary();
  const listeners = process.listeners('uncaughtException').map(String);
  expect(listeners.filter((one) => one.includes('ExitStatus'))).toEqual([]);
});

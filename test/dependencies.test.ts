import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('Every dependency has its line of reason, and every line its dependency', async () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    await readFile('package.json', 'utf8'),
  );
  const page = await readFile('docs/dependencies.md', 'utf8');
  const explained = [...page.matchAll(/^\| `([^`]+)` \| \S.* \| \S.* \| \S.* \|$/gm)].map(
    ([, name]) => name,
  );
  const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(explained.toSorted()).toEqual(used.toSorted());
});

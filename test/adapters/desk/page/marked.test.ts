import { expect, test } from 'vitest';
import { unknownSources } from '#src/adapters/desk/page/marked.ts';

test.each([
  ['Une vente [1, 2].', []],
  ['Une vente [1, 4]. [0] [4]', [4, 0]],
  ['Il a dit « en [12] ans ».', []],
])('«%s» names sources that three do not hold: %j', (text, unknown) => {
  expect(unknownSources(text, 3)).toEqual(unknown);
});

import { expect, test } from 'vitest';
import type { Fate } from '#src/core/links/fate.ts';
import { retiredMessage } from '#src/locale/retired.ts';

const fates: readonly [Fate | undefined, RegExp][] = [
  [undefined, /^Remplacé par une nouvelle version/],
  [{ kind: 'waits', link: 2 }, /^Retiré du numéro\..*dans la réserve/],
  [{ kind: 'placed', section: 3 }, /^Retiré du numéro\..*c’est la section 3/],
  [{ kind: 'used', issue: 4 }, /^Retiré du numéro\..*dans le n° 4/],
  [{ kind: 'gone' }, /^Retiré du numéro, comme son lien/],
];

test.each(fates)('an old card whose link’s fate is %j says so', (fate, told) => {
  const [note] = retiredMessage('Un texte.', fate).blocks;
  expect(note?.kind === 'note' && note.spans[0]).toMatch(told);
});

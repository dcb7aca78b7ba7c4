import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';
import { pairs } from './pairs/index.ts';

const rubric = { kind: 'brief', words: [60, 160] } as const;

for (const { id, article, draft } of pairs) {
  test(`the faithful brief ${id} raises nothing`, () => {
    expect(checkBrief(draft, article, rubric)).toEqual([]);
  });
}

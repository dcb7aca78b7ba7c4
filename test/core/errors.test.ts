import { expect, test } from 'vitest';
import { JungleError } from '#src/core/errors.ts';

test('A refusal carries its code and the facts of its sentence', () => {
  const refusal = new JungleError('rubric.full', { title: 'À la une', max: 1 });
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal).toMatchObject({ code: 'rubric.full', facts: { title: 'À la une', max: 1 } });
});

test('A refusal that nobody worded still shows its code', () => {
  expect(String(new JungleError('issue.none', {}))).toBe('JungleError: issue.none');
});

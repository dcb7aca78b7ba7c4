import { expect, test } from 'vitest';
import { frenchDictionary } from '#src/adapters/checker/dictionary.ts';
import { checkText } from '#src/core/check-text.ts';
import { findingMessage } from '#src/locale/findings.ts';

const knows = await frenchDictionary();
const page = { text: 'Le conseil a voté.', title: 'Un vote' };
const rubric = { kind: 'brief', words: [1, 100] } as const;

const slipsOf = (headline: string, text: string) =>
  checkText({ draft: { headline, text, medium: '', facts: [] }, page, rubric }, knows).filter(
    ({ code }) => code === 'spelling',
  );

test('a slip of a headline is told with the word that was meant, at no place of the text', () => {
  const [slip, ...others] = slipsOf('Le goveurnement tombe', 'Le conseil a voté.');
  expect(others).toEqual([]);
  expect(slip).toMatchObject({ subject: 'goveurnement', hard: false, span: [0, 0] });
  expect(slip && findingMessage(slip)).toContain('gouvernement');
});

test('the same slip is told of the headline and of the text', () => {
  const spans = slipsOf('Des archvies', 'Les archvies.').map(({ span }) => span);
  expect(spans).toEqual([
    [0, 0],
    [4, 12],
  ]);
});

test('a headline in another language is left alone', () => {
  expect(slipsOf('The goverment is not with the people', 'Le conseil a voté.')).toEqual([]);
});

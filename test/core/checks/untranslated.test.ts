import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';

const page = { text: 'La radio de Crest lance un podcast.', title: '', language: 'fr' };

const untranslated = (headline: string): (string | undefined)[] =>
  checkBrief(
    { headline, text: 'La radio de Crest lance un podcast.', medium: '', facts: [] },
    page,
    { kind: 'feature', words: [1, 80] },
  ).flatMap(({ code, subject }) => (code === 'untranslated' ? [subject] : []));

test.each([
  'Why the newsletter boom is over',
  'The city is opening a newspaper',
  'Der Verlag ist mit der Zeitung zufrieden',
])('the headline «%s» is to be translated', (headline) => {
  expect(untranslated(headline)).toEqual([headline]);
});

test.each([
  'Une radio, un podcast et douze épisodes',
  'Le New York Times lance The Daily Extra',
  'Que dit « The state of the news in the world » ?',
  'Substack lance Substack TV',
  'Just Stop Oil s’arrête',
  'I’m Still Here sacré',
  '',
])('the headline «%s» is left alone', (headline) => {
  expect(untranslated(headline)).toEqual([]);
});

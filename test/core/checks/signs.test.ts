import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';

const doubts = (text: string, page: string) =>
  checkBrief({ text, facts: [], medium: '' }, { text: page }, { kind: 'brief', words: [1, 160] })
    .filter(({ about, code }) => about === 'fact' && code === 'number')
    .map(({ subject }) => subject);

test.each([
  ['It was minus 12 degrees.', 'Il a fait 12 degrés.', '12 degrés'],
  ['Le thermomètre a indiqué -18 °C.', 'Il a fait 18 °C.', '18 °C'],
  ['The EBITDA was -€3m.', 'L’Ebitda est de 3 millions d’euros.', '3 millions d’euros'],
])('a number that `%s` gives below zero is not above it: «%s»', (page, brief, wrong) => {
  expect(doubts(brief, page)).toContain(wrong);
});

test.each([
  ['Thousands have fled.', 'Des millions de personnes ont fui.', 'millions'],
  ['Millions have fled.', 'Des milliards de personnes ont fui.', 'milliards'],
])('`%s` is not of another magnitude: «%s»', (page, brief, wrong) => {
  expect(doubts(brief, page)).toContain(wrong);
});

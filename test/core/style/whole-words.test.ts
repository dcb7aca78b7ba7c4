import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyStyle } from '#src/core/style/apply-style.ts';
import { frenchTypography } from '#src/core/text/typography.ts';

const applied = (text: string, wrong: string, wanted: string): string =>
  applyStyle(text, [{ wrong, wanted }]).text;

test.each([
  ['Avec 2,5 % et 2 000 euros, à 2 h 30.', '2', 'deux'],
  ['Il y a 100 000 morts, 12 100 blessés et 1,100 km.', '100', 'cent'],
  ['À 2h30, à 12:2 et le 2/3.', '2', 'deux'],
  ['Il court 2 km en 2 h pour 2 €, 2 M€ ou $2.', '2', 'deux'],
  ['Une hausse de 2 % et de 2°.', '2', 'deux'],
  ['Le match finit sur 2-1.', '2', 'deux'],
  ['À 14 h 30.', '30', 'trente'],
])('no figure of «%s» is the whole number «%s»', (text, wrong, wanted) => {
  expect(applied(text, wrong, wanted)).toBe(text);
  const set = frenchTypography(text);
  expect(applied(set, wrong, wanted)).toBe(set);
});

test.each([
  [
    'Ils ont 2 enfants, 2 chiens et 2 millions.',
    '2',
    'deux',
    'Ils ont deux enfants, deux chiens et deux millions.',
  ],
  ['Il en a 2, pas 2.', '2', 'deux', 'Il en a deux, pas deux.'],
  ['Plus de 2 000 euros.', '2 000', 'deux mille', 'Plus de deux mille euros.'],
  ['Une hausse de 2 %.', '2 %', 'deux pour cent', 'Une hausse de deux pour cent.'],
  ['À 5 km/h.', 'km/h', 'kilomètres à l’heure', 'À 5 kilomètres à l’heure.'],
  ['La vie d’11 personnes.', '11', 'onze', 'La vie de onze personnes.'],
])('«%s» with «%s» → «%s» reads «%s»', (text, wrong, wanted, after) => {
  expect(applied(text, wrong, wanted)).toBe(after);
});

test('a figure of a rule is never a part of a longer number', () => {
  const gap = fc.constantFrom(' ', '\u00a0', '\u202f', ',', '.', ':');
  const digits = fc.integer({ min: 100, max: 999 });
  fc.assert(
    fc.property(digits, gap, digits, (left, between, right) => {
      const text = `Il y en a ${left}${between}${right} en tout.`;
      for (const part of [left, right]) expect(applied(text, String(part), 'tant')).toBe(text);
    }),
  );
});

test.each([
  ['Le patron d’X dit qu’X paie.', 'X', 'Twitter', 'Le patron de Twitter dit que Twitter paie.'],
  ["Le patron d'X, jusqu'X.", 'X', 'Twitter', 'Le patron de Twitter, jusque Twitter.'],
  ['Le compte de X.', 'X', 'Twitter', 'Le compte de Twitter.'],
  ['Plus d’1 million.', '1', 'un', 'Plus d’un million.'],
  ['S’ils partent.', 'ils', 'les élus', 'Si les élus partent.'],
  ['S’il faut partir.', 'il faut', 'il convient de', 'S’il convient de partir.'],
])(
  '«%s» with «%s» → «%s» elides, or not, before the new words: «%s»',
  (text, wrong, wanted, after) => {
    expect(applied(text, wrong, wanted)).toBe(after);
  },
);

test.each([
  ['S’il y a dix ans la ville dormait, elle vit.', 'il y a', 'voilà'],
  ['L’X de 2026.', 'X', 'Twitter'],
])('«%s» with «%s» → «%s» is left to whoever edits', (text, wrong, wanted) => {
  expect(applyStyle(text, [{ wrong, wanted }])).toMatchObject({ text, places: 0 });
});

test.each([
  ['Il est très, très bon.', 'Il est bon.'],
  ['Il est très très bon.', 'Il est bon.'],
  ['Il est très, très, très bon.', 'Il est bon.'],
  ['Très, très bon.', 'Bon.'],
  ['Un mot, très, très juste.', 'Un mot, juste.'],
])('a word said again is cut with its comma: «%s»', (text, after) => {
  expect(applied(text, 'très', '')).toBe(after);
});

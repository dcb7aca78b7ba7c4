import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';

const one = (text: string): Quantity => {
  const [first] = quantitiesIn(text);
  if (!first) throw new Error(`no number in ${text}`);
  return first;
};

const alike: readonly (readonly [string, string])[] = [
  ['5,6 millions', '5.6 million'],
  ['5 600 000', '5.6 million'],
  ['5,600,000', '5 600 000'],
  ['5.600.000', '5,600,000'],
  ['5\u202f600', '5,600'],
  ['31 millions de livres', '£31m'],
  ['1,13 milliard de dollars', '$1.13bn'],
  ['12 M€', '12 millions d’euros'],
  ['45 %', '45 percent'],
  ['45 pour cent', '45%'],
  ['deux cents', '200'],
  ['vingt-cinq', 'twenty-five'],
  ['quatre-vingt-dix-sept', '97'],
  ['soixante et onze', 'seventy-one'],
  ['mille neuf cent quatre-vingt-quatre', '1,984'],
  ['deux millions et demi', '2.5 million'],
  ['un million de dollars', '$1 million'],
  ['21e', '21st'],
  ['14 jours', 'two weeks'],
  ['plus de 5 millions', '5,312,000'],
  ['près de 6 millions', '5.8 million'],
  ['environ 300', '297'],
  ['une vingtaine', 'twenty'],
  ['une quinzaine de millions', '15.2 million'],
  ['une centaine de milliers', '100,000'],
  ['120 millions', '118 million'],
  ['3 milliards', '2.9 billion'],
  ['8 millions', '7.7 million'],
  ['410 millions', '412 millions'],
  ['3,5 milliards', '$3.47bn'],
  ['1,3 million', '1.26 million'],
  ['plus de 100 millions', '118 million'],
  ['2,1 billions de dollars', '$2.1 trillion'],
  ['un billion de dollars', 'a trillion dollars'],
  ['3,4 milliards de dollars', '3.4 billions of dollars'],
  ['3 milliards d’euros', 'sent €3 billions in aid'],
  ['3 milliards d’euros', '3 billions euros'],
];

for (const [written, exact] of alike) {
  test(`${exact} backs ${written}`, () => {
    expect(backs(one(exact), one(written))).toBe(true);
  });
}

const different: readonly (readonly [string, string])[] = [
  ['5,6 millions', '5.6 billion'],
  ['5,7 millions', '5.6 million'],
  ['31 millions d’euros', '£31m'],
  ['45 %', '45 million'],
  ['45 journalistes', '45%'],
  ['30 heures', '30 minutes'],
  ['plus de 400', '300'],
  ['301', '300'],
  ['5 points', '5%'],
  ['100 millions', '118 million'],
  ['400 millions', '447 millions'],
  ['3 milliards', '$3.47bn'],
  ['3 millions', '2,847,000'],
  ['3,4 billions de dollars', '$3.4 billion'],
  ['3,4 billions de dollars', '3,4 milliards de dollars'],
  ['2,1 trillions de dollars', '$2.1 trillion'],
  ['un billion de dollars', 'a billion dollars'],
];

for (const [written, exact] of different) {
  test(`${exact} does not back ${written}`, () => {
    expect(backs(one(exact), one(written))).toBe(false);
  });
}

const notations = [
  (n: number) => new Intl.NumberFormat('fr-FR').format(n),
  (n: number) => new Intl.NumberFormat('en-US').format(n),
  (n: number) => new Intl.NumberFormat('de-DE').format(n),
  (n: number) => String(n),
];

test('a whole number is read alike in every notation', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 2_000_000_000 }),
      fc.constantFrom(...notations),
      (n, write) => {
        expect(one(`soit ${write(n)} pages`).values).toContain(n);
      },
    ),
  );
});

test('a changed digit never passes for the same number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 999_999 }),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(5),
      (n, by, at) => {
        const digits = String(n).split('');
        const i = at % digits.length;
        digits[i] = String((Number(digits[i]) + by) % 10);
        const changed = Number(digits.join(''));
        fc.pre(changed >= 10 && changed !== n);
        expect(backs(one(`${n} pages`), one(`${changed} pages`))).toBe(false);
      },
    ),
  );
});

test('«un» and «one» are articles, not numbers', () => {
  expect(quantitiesIn('un journal, one paper, une radio')).toEqual([]);
});

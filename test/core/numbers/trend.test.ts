import { expect, test } from 'vitest';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import { changesIn, trendAt } from '#src/core/numbers/trend.ts';

const trends = (text: string) => quantitiesIn(text).map((one) => trendAt(text, one));

test('the verb before «qu’» says nothing of the number behind it, whatever letter follows', () => {
  expect(trends('Les ventes ont augmenté parce qu’une remise de 8 % les a aidées.')).toEqual([
    undefined,
  ]);
  expect(trends('Les ventes ont augmenté, dit-elle, que 8 % des lecteurs ont saluées.')).toEqual([
    undefined,
  ]);
});

test('«n’» before a vowel denies as «ne» does', () => {
  expect(trends('Le tarif n’augmentera plus jamais de 8 %')).toEqual([undefined]);
  expect(trends('Le tarif n’augmentera guère de 8 %')).toEqual([undefined]);
  expect(trends('Le tarif ne grimpera guère de 8 %')).toEqual([undefined]);
  expect(trends('Le tarif augmentera de 8 %')).toEqual(['up']);
});

test('what stands «au lieu d’environ» a number is what it was before', () => {
  for (const instead of ['au lieu de', 'au lieu d’environ', 'au lieu d’à peine']) {
    const text = `Le tirage atteint 61 000 exemplaires ${instead} 48 000 exemplaires.`;
    const [change] = changesIn(text, quantitiesIn(text));
    expect(change?.from.values, instead).toEqual([48000]);
  }
});

import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const page = {
  text: 'La mairie vend le lavoir. Odile Ferrand, la maire, a signé jeudi avec l’agence Toit Neuf.',
  medium: 'Le Réveil du Bocage',
  language: 'fr',
} as const;

test.each([
  'La maire, Le Réveil du Bocage, a signé jeudi, rapporte Le Réveil du Bocage.',
  'Selon Le Réveil du Bocage, la mairie vend le lavoir à l’agence. Le Réveil du Bocage a signé jeudi.',
  'Selon Le Réveil du Bocage, la mairie vend le lavoir, admet Le Réveil du Bocage, maire de la ville.',
  'Selon Le Réveil du Bocage, la mairie vend le lavoir, dit la maire de la commune, Le Réveil du Bocage.',
  'La mairie vend le lavoir, calcule Le Réveil du Bocage. L’ex-maire, Le Réveil du Bocage, l’a voulu.',
  'La mairie vend le lavoir, s’étonne Le Réveil du Bocage, et la vente paiera les dettes de Le Réveil du Bocage.',
  'Le lavoir est vendu, rapporte Le Réveil du Bocage, et selon la juriste Le Réveil du Bocage, c’est légal.',
  'Selon Le Réveil du Bocage, la mairie a vendu le lavoir au juge Le Réveil du Bocage.',
])('a medium stands for nobody of the page: «%s»', (brief) => {
  expect(doubts(brief, page, { code: 'name' })).toContain('Le Réveil du Bocage');
});

test.each([
  'Selon Le Réveil du Bocage, la mairie vend le lavoir. L’agence a signé, précise Le Réveil du Bocage.',
  'Le Réveil du Bocage a suivi la vente du lavoir.',
  'D’après Le Réveil du Bocage, la maire a signé jeudi. Le Réveil du Bocage s’intéresse à la vente du lavoir.',
  'Selon Le Réveil du Bocage, la mairie vend le lavoir. Le Réveil du Bocage fait état d’une signature.',
  'La mairie vend le lavoir, écrit Le Réveil du Bocage. La maire a signé jeudi, s’étonne Le Réveil du Bocage.',
  'La mairie vend le lavoir, raconte Le Réveil du Bocage dans son édition de jeudi. À lire dans Le Réveil du Bocage.',
  'Odile Ferrand confie au Réveil du Bocage qu’elle a signé ; la mairie vend le lavoir, selon Le Réveil du Bocage.',
  'La maire a signé jeudi, a appris Le Réveil du Bocage. La vente du lavoir fait la une du Réveil du Bocage.',
  'Le lavoir est vendu, observe Le Réveil du Bocage. Les lecteurs du Réveil du Bocage sauront qui a signé jeudi.',
  'Le lavoir, juge Le Réveil du Bocage, est mal vendu. Auprès du Réveil du Bocage, Odile Ferrand dit avoir signé.',
])('a medium may be named more than once as the source: «%s»', (brief) => {
  expect(doubts(brief, page, { code: 'name' })).toEqual([]);
});

test('a page that speaks of its own medium may have it act', () => {
  const text = 'Notre journal vend son imprimerie. Odile Ferrand, la directrice, a signé jeudi.';
  const brief =
    'Le Réveil du Bocage vend son imprimerie, écrit Le Réveil du Bocage. Odile Ferrand a signé.';
  expect(doubts(brief, { ...page, text }, { code: 'name' })).toEqual([]);
});

test('a source is not denied what it tells', () => {
  expect(
    doubts('La mairie vend le lavoir, ne rapporte pas Le Réveil du Bocage.', page, {
      code: 'polarity',
    }),
  ).toEqual(['ne rapporte pas Le Réveil du Bocage']);
  expect(
    doubts('La mairie vend le lavoir, rapporte Le Réveil du Bocage.', page, { code: 'polarity' }),
  ).toEqual([]);
  expect(
    doubts('La mairie vend le lavoir à un prix que ne précise pas Le Réveil du Bocage.', page, {
      code: 'polarity',
    }),
  ).toEqual([]);
});

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
])('a medium stands for nobody of the page: «%s»', (brief) => {
  expect(doubts(brief, page, { code: 'name' })).toContain('Le Réveil du Bocage');
});

test.each([
  'Selon Le Réveil du Bocage, la mairie vend le lavoir. L’agence a signé, précise Le Réveil du Bocage.',
  'Le Réveil du Bocage a suivi la vente du lavoir.',
  'Odile Ferrand confie au Réveil du Bocage qu’elle a signé ; la mairie vend le lavoir, selon Le Réveil du Bocage.',
])('a medium may be named more than once as the source: «%s»', (brief) => {
  expect(doubts(brief, page, { code: 'name' })).toEqual([]);
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
});

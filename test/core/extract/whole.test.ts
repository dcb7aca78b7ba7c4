import { expect, test } from 'vitest';
import { countWords } from '#src/core/article.ts';
import { extract } from '#src/core/extract/extract.ts';

const pageOf = (text: string, title = '') => ({ title, text, language: 'fr' });

const captions = [
  `so today we are going to talk about
the new train line between lyon and turin
and i have been there last week to see
how the work is going on the french side`,
  `bonjour à tous aujourd’hui on va parler
du tunnel entre lyon et turin
que j’ai visité la semaine dernière
avec les ouvriers du chantier`,
  `La mairie de Nantes a présenté mardi soir
son budget pour l’an prochain, qui baisse de
trois pour cent et supprime dix postes`,
];

test.each(captions)('the lines of «%s» are one sentence, with one full stop', (text) => {
  expect(extract(pageOf(text), 100)).toBe(`${text.replaceAll('\n', ' ')}.`);
});

test('lines that a sentence goes on over are not told by halves', () => {
  const text = `La mairie de Nantes a présenté mardi
son budget pour l’an prochain. Il baisse
de trois pour cent.

Le conseil le votera en mars.`;
  expect(extract(pageOf(text), 100)).toBe(text.replaceAll(/\n+/gu, ' '));
});

test.each([
  'le maire de nantes a démissionné hier soir et le conseil élira son successeur en mars',
  'the mayor of leeds resigned last night and the council will choose another in march',
])('of «%s» written twenty times without a mark the opening words are told', (run) => {
  const text = extract(pageOf(`${run} `.repeat(20)), 100);
  expect(text.startsWith(run)).toBe(true);
  expect(text.endsWith('…')).toBe(true);
  expect(countWords(text)).toBe(100);
});

test('a long run of words among sentences is not told by its pieces', () => {
  const run = 'le conseil de dole parle du tramway et des rues de la ville '.repeat(60);
  const text = `Le tramway de Dole ouvre en mai.\n\n${run}\n\nLe tramway de Dole a coûté 12 millions.`;
  expect(extract(pageOf(text), 100)).toBe(
    'Le tramway de Dole ouvre en mai. Le tramway de Dole a coûté 12 millions.',
  );
});

test('a line that ends on a bracket or a quotation mark has its full stop, one that has it inside has no other', () => {
  const text = `Nuit blanche, de Marie Roy (Seuil, 19,90 €)
L’autrice raconte la nuit d’une infirmière de Lyon.

Un récit de Paul Lenoir, « Le grand bain »
Un maître nageur quitte Brest. (Il y reviendra.)
Marie Roy a dit : « Je pars. »
Elle écrira.`;
  expect(extract(pageOf(text), 100)).toBe(
    'Nuit blanche, de Marie Roy (Seuil, 19,90 €). L’autrice raconte la nuit d’une infirmière de Lyon. Un récit de Paul Lenoir, « Le grand bain ». Un maître nageur quitte Brest. (Il y reviendra.) Marie Roy a dit : « Je pars. »',
  );
});

import { expect, test } from 'vitest';
import { givesToSomebody, givesToTheSame } from '#src/core/words/saying.ts';

test.each([
  'C’est un sommet aux yeux de la directrice',
  'C’est un sommet aux yeux d’une auditrice',
  'C’est un sommet aux yeux d’un ancien rédacteur',
  'C’est un sommet aux yeux d’Ana Sample',
  'C’est un sommet aux yeux de Bo Sample',
  'C’est un sommet d’après une auditrice',
  'C’est un sommet selon l’équipe',
])('«%s» gives words to somebody', (words) => {
  expect(givesToSomebody(words)).toBe(true);
});

test('«aux yeux d’elle» gives words to whoever was named, and «aux yeux d’été» to nobody', () => {
  expect(givesToTheSame('C’est un sommet aux yeux d’elle')).toBe(true);
  expect(givesToTheSame('C’est un sommet aux yeux de lui')).toBe(true);
  expect(givesToSomebody('C’est un sommet aux yeux d’été')).toBe(false);
});

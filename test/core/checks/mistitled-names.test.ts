import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const page =
  'Léa Morin publie « Les Gens du canal » et « Éloge du rien », après Ballet du Port, créé à Lille. Le Prix du jury lui revient. La Chambre a voté, et la Chambre des métiers aussi. Le Conseil de la jeunesse votera.';

test.each([
  ['Son roman, Les Gens du fleuve, plaît.', 'Gens du fleuve'],
  ['Elle a écrit « Éloge du vide ».', 'Éloge du vide'],
  ['Elle a créé Ballet du Nord à Lille.', 'Ballet du Nord'],
  ['Elle reçoit le Prix de la critique.', 'Prix de la critique'],
  ['Elle reçoit le Prix du public.', 'Prix du public'],
])('a title that ends on another word than the page’s is caught: %s', (text, subject) => {
  expect(doubts(text, page, { code: 'name' })).toEqual([subject]);
});

test.each([
  'Son roman, Les Gens du canal, plaît.',
  'Elle a écrit « Éloge du rien ».',
  'Elle a créé Ballet du Port à Lille.',
  'Les gens du fleuve lui plaisent.',
  'Prix du silence, elle se tait.',
  'La Chambre des députés a voté.',
  'Le Conseil de nouveau réuni votera.',
])('none is where the page has the same, its head alone, or no title: %s', (text) => {
  expect(doubts(text, page)).toEqual([]);
});

test('titles of a foreign page may be translated otherwise', () => {
  const foreign =
    'Lea Morin, who made the Ballet of the Port for the town of Lille, won the Jury Prize.';
  expect(
    doubts(
      'Léa Morin, à qui l’on doit le Ballet du port de Lille, reçoit le Prix du jury.',
      foreign,
    ),
  ).toEqual([]);
});

import { expect, test } from 'vitest';
import { pointsBack } from '#src/core/words/pointing-back.ts';

test.each([
  'Elle dirige une équipe de 12 personnes.',
  'Ce dernier quitte la radio.',
  'Celle-ci compte 12 salariés.',
  'Son équipe compte 12 personnes.',
  'Sa chaîne gagne des abonnés.',
  'Mais il n’a rien signé.',
  'En 2024, elle a fondé une radio.',
  'Depuis, son équipe a doublé.',
  'Selon lui, la radio va bien.',
  '« Nous doublons nos ventes », explique-t-elle.',
  'He runs a team of 12.',
  'They bought the station in 2020.',
  'It employs 12 people.',
  'But his team left.',
  '“We doubled our sales,” she said.',
  'The latter has 12 staff.',
])('«%s» says something of what a sentence before it names', (sentence) => {
  expect(pointsBack(sentence)).toBe(true);
});

test.each([
  'L’émission dure 25 minutes.',
  'Il faut 25 minutes pour la lire.',
  'Il y a 12 salariés.',
  'It is unclear who will pay.',
  'Sonia Perrin dirige la radio.',
  'Heather runs a team.',
  'Selon Claire Moreau, elle a bien signé.',
  '« Nous doublons nos ventes », explique Claire Moreau.',
  'En 2024, la radio a fermé.',
])('«%s» stands by itself', (sentence) => {
  expect(pointsBack(sentence)).toBe(false);
});

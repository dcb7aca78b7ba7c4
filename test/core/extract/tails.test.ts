import { expect, test } from 'vitest';
import { extract } from '#src/core/extract/extract.ts';

const story =
  'Acme ouvre une usine d’enclumes à Dole en mars. L’usine d’enclumes de Dole emploiera 200 personnes, dit Acme. La mairie de Dole a vendu le terrain de l’usine pour un euro, après deux ans de débats.';

const extracted = (text: string): string =>
  extract({ title: 'Acme ouvre une usine', text, language: 'fr' }, 150);

test.each([
  'À propos d’Acme\n\nFondée en 1998 à Lyon, Acme est le leader européen de l’enclume.',
  'À propos du groupe Acme :\nLe groupe Acme emploie 3 000 personnes dans 12 pays.',
  'About Acme\n\nAcme is a leading maker of anvils. It employs 3,000 people.',
  'À propos de l’auteur\n\nPaul Lenoir écrit sur les usines d’enclumes de Dole.',
  'About us\n\nWe write of plants and of anvils in Dole.',
  'Contact presse\n\nMarie Roy répond aux questions sur l’usine de Dole.',
  'Notes to editors\n\nThe plant in Dole makes anvils for Acme.',
])('what a page ends in under «%s» is no part of its story', (tail) => {
  expect(extracted(`${story}\n\n${tail}`)).toBe(story);
});

test.each([
  'À propos du budget\n\nLe budget de l’usine de Dole monte à 12 millions d’euros.',
  'À propos d’Acme\n\nLes riverains de l’usine d’enclumes de Dole craignent le bruit.',
  'About the noise\n\nNeighbours of the plant in Dole fear its noise.',
])('a part of the story under «%s» is', (part) => {
  expect(extracted(`${story}\n\n${part}`)).toContain(part.split('\n\n')[1]);
});

test('what opens a page is never its tail', () => {
  const about =
    'À propos d’Acme\n\nAcme est un leader de l’enclume, et l’usine d’Acme ouvre à Dole.';
  expect(extracted(`${about}\n\n${story}`)).toContain('leader');
});

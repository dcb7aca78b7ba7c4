import { expect, test } from 'vitest';
import { countWords } from '#src/core/article.ts';
import { extract } from '#src/core/extract/extract.ts';

const pages = [
  'Le brigadier Erwan Potier est décédé mardi. Le régiment du brigadier Potier est en deuil. Erwan Potier avait rejoint ce régiment en 2016. Le régiment a salué Potier. Mourmelon pleure le brigadier Potier. Une marche blanche aura lieu samedi à Senlis, où habitent ses parents et toute une bande de copains. Des drapeaux seront mis en berne lundi devant les casernes de la Marne, sur ordre du préfet. Selon nos informations, aucune enquête judiciaire ne serait ouverte, faute de plainte.',
  'Mill Street lost its bakery on Monday. The bakery of Mill Street had opened in 1934. Neighbours of the bakery wept on Mill Street. The bakery shut at noon. Mill Street will miss it. Two cast-iron ovens went to a museum in York, where children may soon light them on Sundays. A phone shop plans to move there next spring, once electricians have rewired everything. Flour prices had doubled since June, and nobody in that family wanted such early hours.',
];

test.each(pages)('of «%s» more than the few sentences that share words are told', (text) => {
  const room = countWords(text) - 4;
  const said = extract({ title: '', text, language: '' }, room);
  expect(countWords(said)).toBeGreaterThan(0.6 * room);
  expect(countWords(said)).toBeLessThanOrEqual(room);
});

test('a page that has enough to tell of its story tells no sentence of another', () => {
  const text = `${pages[1]?.split('. ').slice(0, 3).join('. ')}. The beekeepers of Dole hold a banquet by their lake.`;
  expect(extract({ title: '', text, language: '' }, 32)).not.toContain('beekeepers');
});

import { expect, test } from 'vitest';
import { countWords } from '#src/core/article.ts';
import { extract } from '#src/core/extract/extract.ts';
import { pointsBack } from '#src/core/words/pointing-back.ts';

const pageOf = (text: string) => ({ title: '', text, language: 'fr' });

const measures = [
  'La mairie de Dole rouvre deux écoles',
  'Le tramway passe toutes les dix minutes',
  'Trois cents arbres bordent la rocade',
  'La piscine ferme en août pour des travaux',
  'Un marché couvert ouvre place Grévy',
  'Les cantines servent deux repas bio',
  'Le stade accueille un tournoi en mai',
  'La bibliothèque prête aussi des outils',
  'Une navette relie la gare et le port',
  'Le budget de la culture monte à deux millions',
];

test.each(['- ', '• ', '* ', '– ', '1) ', ''])(
  'the lines of a list in «%s», which end on no full stop, are told without it, each as a sentence',
  (mark) => {
    const text = extract(pageOf(measures.map((one) => mark + one).join('\n')), 100);
    expect(text).toBe(measures.map((one) => `${one}.`).join(' '));
    expect(countWords(text)).toBeLessThanOrEqual(100);
  },
);

test('a list whose lines end on semicolons has full stops', () => {
  const text = `${measures.map((one) => `- ${one}`).join(' ;\n')}.`;
  expect(extract(pageOf(text), 100)).toBe(measures.map((one) => `${one}.`).join(' '));
});

test.each(['- ', '– ', '1) '])(
  'a list in «%s» that says more than the sentence above it is told with it',
  (mark) => {
    const text = `Le conseil de Dole a voté dix mesures.\n${measures.map((one) => mark + one).join('\n')}`;
    const told = extract(pageOf(text), 100);
    expect(told).toMatch(/^Le conseil de Dole a voté dix mesures\. La mairie/u);
    expect(countWords(told)).toBeGreaterThan(60);
  },
);

test('the short lines around prose are no part of it', () => {
  const prose = measures
    .slice(0, 4)
    .map((one) => `${one}.`)
    .join(' ');
  const menu = ['- Accueil', '- Sport et loisirs', '- Nos idées de sorties', '- Petites annonces'];
  expect(extract(pageOf(`${menu.join('\n')}\n\n${prose}\n\nLire aussi nos pages`), 100)).toBe(
    prose,
  );
});

test('a dash that opens what somebody says stays', () => {
  const text = '— Je ne partirai pas, a dit le maire de Dole.';
  expect(extract(pageOf(text), 100)).toBe(text);
});

test('an extract opens on a sentence that stands by itself rather than on a pronoun', () => {
  const first =
    'La passerelle de la gare de Dole, attendue depuis dix ans par les voyageurs et par les riverains, a ouvert lundi.';
  const text = `${first} Elle a coûté 310 millions d’euros à la région. La région de Dole paie la passerelle.`;
  expect(extract(pageOf(text), 10)).toBe('La région de Dole paie la passerelle.');
  expect(extract(pageOf(text), 100)).toBe(text);
});

test.each([
  ['Elle a coûté 310 millions.', true],
  ['Ils partent.', true],
  ['He pleads not guilty.', true],
  ['Il a perdu.', true],
  ['Il y a dix ans, la ville dormait.', false],
  ['Il faut partir.', false],
  ['Il est possible de partir.', false],
  ['La ville part.', false],
])('whether «%s» opens on a pronoun for somebody: %s', (sentence, opens) => {
  expect(pointsBack(sentence)).toBe(opens);
});

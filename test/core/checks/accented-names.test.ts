import { expect, test } from 'vitest';
import { findingMessage } from '#src/locale/findings.ts';
import { doubts, findings } from './doubts.ts';

const french =
  'La danseuse Éléonore Vasseur et le juge Marc Teyssèdre ont reçu Jean-Noël Roy, Nadège Tricoire et Maurice Béjart à l’hôpital Robert-Debré. À Saint-Égrève, la Société Générale a payé la fête, la Mercè, lundi. Côté recettes, rien.';
const english =
  'Jose Garcia met Recep Tayyip Erdoğan and João Félix in Zürich, where Renée Zellweger and N’Golo Kanté spoke to Sinn Féin. The Škoda was Dvořák’s. Nadege paid Nadège.';

const lost: readonly (readonly [text: string, page: string, suggestion: string])[] = [
  ['Eleonore Vasseur danse lundi.', french, 'Éléonore'],
  ['Le juge Teyssedre a reçu un danseur.', french, 'Teyssèdre'],
  ['Avec Jean-Noel Roy, lundi.', french, 'Jean-Noël'],
  ['La fête a plu à Nadége Tricoire.', french, 'Nadège'],
  ['Il est à l’hôpital Robert-Debre.', french, 'Robert-Debré'],
  ['La fête a lieu à Saint-Égréve.', french, 'Saint-Égrève'],
  ['La fête, la Mercé, est payée.', french, 'Mercè'],
  ['La Societe Generale a payé.', french, 'Société Générale'],
  ['On y a vu Renee Zellweger.', english, 'Renée'],
  ['N’Golo Kante a parlé.', english, 'Kanté'],
];

for (const [text, page, suggestion] of lost)
  test(`a name that loses or changes the accents of its page is told with those: ${text}`, () => {
    const [finding] = findings(text, page);
    expect(finding).toMatchObject({ hard: true, suggestions: [suggestion] });
  });

test.for([
  ['A Saint-Egrève, la Société générale a payé.', french],
  ['Maurice Béjart, MARC TEYSSEDRE et Jean-Noël Roy sont là.', french],
  ['Cote d’alerte : la fête est payée.', french],
  ['José Garcia a vu Recep Tayyip Erdogan et Joao Felix à Zurich.', english],
  ['La Skoda était celle de Dvorak, dit le Sinn Fein.', english],
  ['Nadege a payé.', english],
  ['À Mexico, l’eau manque.', 'Ciudad de México se hunde. La Ciudad de México pierde agua.'],
] as const)('a name that may be accented so raises no doubt: %s', ([text, page]) => {
  expect(doubts(text, page, { code: 'name' })).toEqual([]);
});

const plain =
  'Sonelec a été créée par Pauline Segurel et le juge Clérambault. À Evreux, Lea Benali est restée chez Mediametrie.';

test.for([
  ['Sonélec se tait.', 'Sonélec'],
  ['On y a vu Pauline Ségurel.', 'Ségurel'],
  ['Il travaille chez Médiametrie.', 'Médiametrie'],
])('accents that a French page does not give a name are caught: %s', ([text = '', name]) => {
  const told = { text: plain, language: 'fr' };
  expect(doubts(text, told, { code: 'name' })).toEqual([name]);
});

test.for([
  ['À Évreux, Léa Benali est restée.', plain, 'fr'],
  ['Sonélec se tait.', 'Sonelec se tait a Paris.', 'fr'],
  ['La ministre Aurore Bergé a été entendue.', 'La ministre Aurore Berge a été entendue.', 'fr'],
  ['Sadio Mané a marqué.', 'Sadio Mane a marqué deux fois à Châteauroux.', 'fr'],
  ['On a volé un Cézanne.', 'Élu, il a volé un tableau de Cezanne. À Paris, on le cherche.', 'fr'],
  ['Il a été vu à Angoulême.', 'Arrivé à Angouleme, il a été vu par André Roy.', 'fr'],
  ['Le Québec a reçu René Sonelec.', 'Le Quebec a été hôte de Rene Sonelec.', 'fr'],
  ['Chez Médiamétrie, on se tait.', 'At Mediametrie, the café is closed.', 'en'],
] as const)(
  'accents that a page may have left out raise no doubt: %s',
  ([text, page, language]) => {
    expect(doubts(text, { text: page, language }, { code: 'name' })).toEqual([]);
  },
);

test('an editor reads how the page writes the name', () => {
  const [finding] = findings('Le juge Teyssedre a reçu un danseur.', french);
  expect(finding && findingMessage(finding)).toContain('peut-être « Teyssèdre »');
});

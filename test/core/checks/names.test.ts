import { expect, test } from 'vitest';
import { doubts, findings } from './doubts.ts';

const named = (text: string, page: string, language: string) =>
  doubts(text, { text: page, language }, { code: 'name' });

const known: readonly (readonly [what: string, text: string, page: string])[] = [
  [
    'an illness by its letters',
    'Le remède n’a pas réduit les crises de BPCO.',
    'The drug failed in chronic obstructive pulmonary disease.',
  ],
  ['a state by its people', 'L’État de Victoria a refusé.', 'The Victorian government declined.'],
  [
    'a people by its town',
    'Les Lucensois paieront plus.',
    'On paiera deux points de plus à Lucens.',
  ],
  ['a French region by its people', 'Un miel du Périgord.', 'Un apiculteur périgourdin l’assure.'],
  ['a French town by its people', 'Un club de Béziers l’a emporté.', 'Le club biterrois a gagné.'],
  ['an infinitive that acts', '« Coudre a tout changé », dit-elle.', '"Sewing changed it all."'],
  ['a feast by its day', 'La gare rouvre au Nouvel An.', 'The station reopens on Jan. 1.'],
  ['an ancient people', 'Les Bataves portaient ces chaussures.', 'The Batavians wore these shoes.'],
  ['institutions in the plural', 'Les Bourses ont reculé.', 'European shares closed lower.'],
  [
    'an adverb of place that opens a sentence',
    'Autour gisaient 214 chaussures.',
    'Beside them lay 214 shoes.',
  ],
  [
    'an adverb of place that opens a sentence',
    'Dessous dormaient les moines, au-dessus, les soldats.',
    'The monks slept below it, and the soldiers above.',
  ],
  ['a pronoun that opens a sentence', 'Elle-même ne conduisait pas.', 'She did not drive.'],
  [
    'a name that French spells its own way',
    'Le maire de Tchernovtsi a reçu Andreï Loukine.',
    'Andrei Lukin met the mayor of Chernovtsi on Monday.',
  ],
  [
    'initials with their dots',
    'Il vit au Royaume-Uni depuis dix ans.',
    'He moved to the U.K. ten years ago and never left.',
  ],
  [
    'the given name of somebody told by the last name alone',
    'La décision revient à Angela Merkel.',
    'The decision is for Chancellor Merkel to take, aides said.',
  ],
  [
    'a pronoun that opens a sentence',
    'Le conseil a voté. Celui-ci a refusé le projet.',
    'The council voted and turned the project down.',
  ],
  [
    'an institution by its long name',
    'Le Fonds monétaire international s’inquiète.',
    'The IMF is worried about debt in the region.',
  ],
];

for (const [what, text, page] of known) {
  test(`${what} raises no doubt: ${text}`, () => {
    expect(named(text, page, 'en')).toEqual([]);
  });
}

const page =
  'La ville de Lorient a confié le port à Véolia. Sa revue, Ports et Marées, a paru jeudi.';

const strange: readonly (readonly [what: string, text: string, subject: string])[] = [
  ['a name that opens a sentence', 'Le port change. Kervadec portera le projet.', 'Kervadec'],
  ['a name after a semicolon', 'Lorient se tait ; Quimperlé jubile.', 'Quimperlé'],
  ['a name in brackets', 'La ville (Douarnenez) a confié le port.', 'Douarnenez'],
  ['a review in quotation marks', 'La revue « Océane » a paru jeudi.', 'Océane'],
  [
    'an institution made of plain words',
    'La Caisse des dépôts a confié le port.',
    'Caisse des dépôts',
  ],
];

for (const [what, text, subject] of strange) {
  test(`${what} is caught when the page lacks it: ${text}`, () => {
    expect(named(text, page, 'fr')).toContain(subject);
  });
}

test('another people than the page’s is caught, and the page’s own is not', () => {
  const told = 'Denmark’s pension fund backed the board, two people said.';
  expect(named('Le fonds islandais soutient la direction.', told, 'en')).toEqual(['islandais']);
  expect(named('Le fonds danois soutient la direction.', told, 'en')).toEqual([]);
});

test('a court, a police or a government of another land than those of its sentence is caught', () => {
  const london =
    'LONDON, May 7 - A banker was jailed on Thursday, a judge at Southwark Crown Court said.';
  expect(named('Un juge écossais l’a condamné.', london, 'en')).toEqual(['écossais']);
  expect(named('Un tribunal américain l’a condamné.', london, 'en')).toEqual(['américain']);
  for (const people of ['londonien', 'anglais', 'britannique'])
    expect(named(`Un tribunal ${people} l’a condamné.`, london, 'en')).toEqual([]);
  const turin = 'À Turin, où vivait la famille, la police a arrêté deux hommes.';
  expect(named('La police espagnole a arrêté deux hommes.', turin, 'fr')).toEqual(['espagnole']);
  expect(named('La police italienne a arrêté deux hommes.', turin, 'fr')).toEqual([]);
  const firm = 'The firm, which has grown since its founder left for another job, sells to China.';
  expect(named('La firme suédoise grandit.', firm, 'en')).toEqual([]);
});

test.each([
  ['£45,000', 'Les Anglais ont été menés.', 'Les Gallois ont été menés.'],
  ['₹3 million', 'Les Indiens ont été menés.', 'Les Pakistanais ont été menés.'],
  ['₺90,000', 'Les Turcs ont été menés.', 'Les Grecs ont été menés.'],
])('a foreign page that pays %s need not name its country', (price, own, other) => {
  const page = `Brentham, who had lost in Portugal, trailed 2-0. Okafor had cost ${price}.`;
  expect(named(own, page, 'en')).toEqual([]);
  expect(named(other, page, 'en')).toHaveLength(1);
  expect(named(own, page.replace(price, 'nothing'), 'en')).toHaveLength(1);
});

const meant = (text: string, page: string) =>
  findings(text, page).map(({ subject, suggestions }) => [subject, suggestions]);

test('each of two mistyped names is told by itself, with the name that it was meant to be', () => {
  const page = 'Shopify et YouTube s’allient, selon Emmanuel Macron et Anne Hidalgo.';
  expect(meant('Selon nous, Shopfiy et YoiuTube s’allient.', page)).toEqual([
    ['Shopfiy', ['Shopify']],
    ['YoiuTube', ['YouTube']],
  ]);
  expect(meant('Selon Emanuel Macron, l’accord tient.', page)).toEqual([['Emanuel', ['Emmanuel']]]);
});

test('a name that everybody knows is suggested even if the page lacks it, and nothing for a stranger', () => {
  const page = 'Deux plateformes s’allient.';
  expect(meant('L’accord plaît à Gogle, à Untelier et à l’Iran.', page)).toEqual([
    ['Gogle', ['Google']],
    ['Untelier', undefined],
    ['Iran', undefined],
  ]);
});

test.each([
  ['Sanofi rachète la régie du port.', 'Sanofi'],
  ['Marseille prépare la sienne.', 'Marseille'],
  ['Google, lui, se tait.', 'Google'],
  ['Durand condamne le projet.', 'Durand'],
  ['Vasseur l’annonce lundi.', 'Vasseur'],
])('a name that the page lacks is doubted where it opens a sentence: %s', (text, name) => {
  expect(named(text, page, 'fr')).toEqual([name]);
});

test.each([
  'Énième rebondissement pour le port.',
  'Mettez-vous en place avant midi.',
  'Quiconque double la jetée salue la ville.',
])('a word that opens a sentence and names nobody raises no doubt: %s', (text) => {
  expect(named(text, page, 'fr')).toEqual([]);
});

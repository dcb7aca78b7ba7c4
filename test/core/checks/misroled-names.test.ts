import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const tram =
  'Le directeur, Rachid Bouzidi, plaide pour la gratuité. Le maire, Karim Amellal, est contre.';
const school =
  'The mayor, Ann Lee, wants trees. The head teacher, Tom Price, said the school would plant them.';
const firm =
  'The chief executive, Anna Holm, said sales fell. Chief Financial Officer Peter Dahl said nothing.';
const bats =
  'Dr Ann Lee, who studies marine biology, led the work. The biologist Tom Price took part in it.';
const race = 'He faced a petition by a dentist, Meredith Pao. The director, Luc Haddix, gave in.';

const pitch =
  'L’attaquant Paul Roux a marqué. Le joueur Marc Petit est sorti. Le gardien Luc Blanc a tout vu.';
const ward = 'Surgeon Bo Chen operated on Monday. Dr Ann Dahl helped. Ann Lee, a nurse, saw it.';
const lab = 'La chercheuse Anne Blanc doute. Le biologiste Paul Roux, lui, y croit.';
const vines = 'Wine grower Ann Lee lost her grapes. Bo Chen, a farmer, lost his wheat.';

const visit = 'Le maire, Paul Roux, a reçu le préfet, Marc Petit.';
const wedding = 'The singer Ann Lee married the actor Bo Chen.';
const summit = 'The prime minister, Paul Roux, met Marc Petit, the president.';
const both = 'Le maire, Paul Roux, qui fut préfet, a reçu le préfet, Marc Petit.';

const law =
  'Ann Lee, who teaches water law in Hull, doubts it. The lawyer Tom Price is sure of it.';
const seat = 'Ann Lee, 52, a former dean, won the seat. The director, Luc Haddix, came second.';
const twins =
  'Le maire de Lunel, Paul Roux, refuse. Le temps presse. Son homologue de Sète, Ana Blanc, accepte.';
const kitchen =
  'Le repas est d’Ana Blanc. Il est cher. Le chef en rit. Le patron, Paul Roux, paie.';

const of = (text: string, page: string, told?: string) =>
  doubts(text, page, {
    facts: told === undefined ? [] : [{ claim: told, evidence: page }],
    code: 'name',
  });

test.for([
  [
    'Le maire, Rachid Bouzidi, plaide pour la gratuité.',
    tram,
    'Rachid Bouzidi plaide',
    'Rachid Bouzidi',
  ],
  [
    'Le maire, Rachid Bouzidi, plaide pour la gratuité.',
    tram,
    'Karim Amellal est contre',
    'Rachid Bouzidi',
  ],
  ['Le maire, Tom Price, dit que l’école en plantera.', school, 'L’école en plantera', 'Tom Price'],
  [
    'La directrice financière, Anna Holm, voit baisser ses ventes.',
    firm,
    'Les ventes baissent',
    'Anna Holm',
  ],
  ['Le préfet Paul Roux a reçu Marc Petit.', visit, 'Marc Petit a été reçu', 'Paul Roux'],
  ['La comédienne Ann Lee a épousé Bo Chen.', wedding, 'Bo Chen est marié', 'Ann Lee'],
  ['Le gardien Paul Roux a marqué.', pitch, 'Paul Roux a marqué', 'Paul Roux'],
  ['La chirurgienne Ann Lee l’a vu.', ward, 'Ann Lee l’a vu', 'Ann Lee'],
])(
  'a role, or a charge, that the page gives to somebody else is caught whatever claims tell: %s',
  ([text = '', page = '', claim = '', name]) => {
    expect(of(text, page)).toEqual([name]);
    expect(of(text, page, claim)).toEqual([name]);
  },
);

test.for([
  ['Le patron, Rachid Bouzidi, plaide pour la gratuité.', tram],
  ['L’édile Karim Amellal est contre.', tram],
  ['Le directeur de l’école, Tom Price, en plantera.', school],
  ['La patronne, Anna Holm, voit baisser ses ventes.', firm],
  ['Le directeur financier, Peter Dahl, se tait.', firm],
  ['La biologiste Ann Lee a dirigé l’étude.', bats],
  ['Bousculé par Meredith Pao, le directeur leur promet une inscription gratuite.', race],
  ['Le docteur Bo Chen a opéré.', ward],
  ['Le maire Paul Roux a reçu le préfet Marc Petit.', visit],
  ['Le préfet Paul Roux a reçu Marc Petit.', both],
  ['Le chef du gouvernement, Paul Roux, a vu Marc Petit.', summit],
  ['La chanteuse Ann Lee a épousé le comédien Bo Chen.', wedding],
  ['La biologiste Anne Blanc doute.', lab],
  ['Le chercheur Paul Roux y croit.', lab],
  ['Le joueur Paul Roux a marqué.', pitch],
  ['L’agricultrice Ann Lee a tout perdu.', vines],
  ['La juriste Ann Lee en doute.', law],
  ['Ann Lee, ancienne directrice, est élue.', seat],
  ['Ana Blanc, maire de Sète, accepte.', twins],
  ['La chef Ana Blanc en rit.', kitchen],
])(
  'a role that the page tells of its bearer in other words is let be: %s',
  ([text = '', page = '']) => {
    expect(of(text, page)).toEqual([]);
  },
);

import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const of = (text: string, page: string, language: string) =>
  doubts(text, { text: page, language }, { code: 'name' });

const maker = 'The Swiss drugmaker Helvion owns 19% of the company, it said.';
const crab = 'They could rely on gait, says Lars Feddersen at the University of Kiel in Germany.';
const match =
  'L’entrée d’Issa Bangoura a tout changé. L’attaquant guinéen de 19 ans a marqué deux fois.';
const league = 'Issa Bangoura, qui joue pour la Guinée, a marqué deux buts.';

test.for([
  ['Le suisse Helvion détient 19 % de la société.', maker, 'en'],
  ['L’Allemand Lars Feddersen en doute.', crab, 'en'],
  ['Le Guinéen Issa Bangoura a marqué deux fois.', match, 'fr'],
  ['Le Guinéen Issa Bangoura a marqué deux buts.', league, 'fr'],
  ['Le japonais Toyota fermera son usine.', 'Toyota is to close its plant in Britain.', 'en'],
  ['Le Britannique Tom Price a gagné.', 'Tom Price won in Italy on Sunday.', 'en'],
  ['La Néerlandaise Mia Lund doute.', 'Mia Lund, of Rotterdam, has doubts.', 'en'],
  ['L’Italien Lars Feddersen en doute.', crab, 'en'],
  ['L’américain Tesla a été perquisitionné.', 'German police raided Tesla.', 'en'],
  ['Le géant américain Google paiera.', 'French regulators fined Google.', 'en'],
  ['Le géant américain Google plaît.', 'The French love Google.', 'en'],
  ['Le suédois Spotify inquiète.', 'Danish rivals fear Spotify.', 'en'],
  ['L’espagnol Ferrovia est vendu.', 'The German buyer of Ferrovia is Siemens.', 'en'],
  [
    'Le Norvégien Erling Haaland a marqué.',
    'Erling Haaland of England’s Manchester City scored.',
    'en',
  ],
  ['Le Français Kylian Mbappé a marqué.', 'Kylian Mbappé of Real Madrid in Spain scored.', 'en'],
  ['L’américain Uber perd.', 'The Dutch unit of Uber lost.', 'en'],
  ['L’américain Uber perd.', 'Uber at its office in France lost.', 'en'],
  ['L’américain Tesla se tait.', 'Police raided Tesla. The German judge spoke.', 'en'],
  ['L’américain Tesla se tait.', 'La police a fouillé Tesla. Le juge allemand a parlé.', 'fr'],
] as const)(
  'a people that the page gives a name, or leaves open, is let be: %s',
  ([text, page, language]) => {
    expect(of(text, page, language)).toEqual([]);
  },
);

test.for([
  ['Le danois Helvion détient 19 % de la société.', maker, 'en', 'danois'],
  ['Le laboratoire japonais Helvion détient 19 % de la société.', maker, 'en', 'japonais'],
  [
    'L’Italien Lars Feddersen en doute.',
    'Lars Feddersen, from Kiel in Germany, doubts it.',
    'en',
    'Italien',
  ],
  ['Le Suédois Jan Haarberg a marqué.', 'Norwegian striker Jan Haarberg scored.', 'en', 'Suédois'],
  ['Le suédois Norvik embauche.', 'Le groupe danois Norvik embauche.', 'fr', 'suédois'],
  ['Le Sénégalais Issa Bangoura a marqué deux fois.', match, 'fr', 'Sénégalais'],
  ['Le Sénégalais Issa Bangoura a marqué deux buts.', league, 'fr', 'Sénégalais'],
  ['La Danoise Mia Lund chante.', 'The Swedish-born singer Mia Lund is back.', 'en', 'Danoise'],
] as const)(
  'another people than the page gives a name is caught: %s',
  ([text, page, language, people]) => {
    expect(of(text, page, language)).toEqual([people]);
  },
);

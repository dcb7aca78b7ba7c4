import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const of = (text: string, page: string) =>
  doubts(text, { text: page, language: 'en' }, { code: 'name' });

test.for([
  ['Le député Tom Price a voté la taxe.', 'The mayor, Tom Price, voted for the tax.', 'député'],
  ['Le ministre Bill Thwaite est contre.', 'The union’s Bill Thwaite is against it.', 'ministre'],
  ['La sénatrice Ann Lee doute.', 'Ann Lee, a nurse, has doubts.', 'sénatrice'],
  ['L’ancienne ministre Ann Lee doute.', 'Ann Lee, a nurse, has doubts.', 'ministre'],
  ['L’ex-maire Tom Price doute.', 'The union’s Tom Price has doubts.', 'maire'],
  ['L’eurodéputée Ann Lee doute.', 'Ann Lee, a lawyer in Leith, has doubts.', 'eurodéputée'],
])(
  'a public office of which the page has no word is caught before a name: %s',
  ([text = '', page = '', office]) => {
    expect(of(text, page)).toEqual([office]);
  },
);

test.for([
  ['La députée Ann Lee doute.', 'Rep. Ann Lee has doubts.'],
  ['La députée Ann Lee doute.', 'Ann Lee, the Labour member for Leeds, has doubts.'],
  ['La ministre de l’Intérieur, Ann Lee, doute.', 'The Home Secretary, Ann Lee, has doubts.'],
  ['Le ministre Tom Price doute.', 'Chancellor Tom Price has doubts.'],
  ['Le procureur Mark Fox doute.', 'The D.A., Mark Fox, has doubts.'],
  ['Le gouverneur Andrew Hill doute.', 'The boss of the Bank of England, Andrew Hill, has doubts.'],
  ['L’élue Ann Lee doute.', 'Councillor Ann Lee has doubts.'],
  ['L’ancien maire Tom Price doute.', 'Tom Price, who led the town for ten years, has doubts.'],
  ['La députée Ann Lee doute.', 'Ann Lee, who sits for Leith at Westminster, has doubts.'],
  ['La députée Ann Lee doute.', 'Ann Lee, élue au Palais-Bourbon, doute.'],
  ['La députée Ann Lee doute.', 'Ann Lee, élue de la première circonscription, doute.'],
  ['La députée Ann Lee doute.', 'The opposition’s Ann Lee asked the chamber.'],
  ['L’eurodéputée Ann Lee doute.', 'Ann Lee MEP has doubts.'],
  ['La sénatrice Ann Lee doute.', 'Ann Lee, élue à la Chambre haute, doute.'],
  ['La maire Ann Lee doute.', 'La première magistrate de la commune, Ann Lee, doute.'],
  ['La maire Ann Lee doute.', 'Ann Lee, qui dirige la ville depuis 2020, doute.'],
  ['La maire Ann Lee doute.', 'Councillor Ann Lee, leader of the city, has doubts.'],
  ['La préfète Ann Lee doute.', 'Ann Lee, représentante de l’État dans le Gard, doute.'],
  ['La ministre Ann Lee doute.', 'La garde des Sceaux, Ann Lee, doute.'],
  ['La ministre Ann Lee doute.', 'La locataire de la Place Beauvau, Ann Lee, doute.'],
  ['La ministre Ann Lee doute.', 'Secrétaire d’État, Ann Lee doute.'],
  ['La ministre Ann Lee doute.', 'Bercy’s Ann Lee has doubts.'],
  ['La procureure Ann Lee doute.', 'Texas AG Ann Lee has doubts.'],
])('a public office that the page tells in other words is let be: %s', ([text = '', page = '']) => {
  expect(of(text, page)).toEqual([]);
});

import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const of = (text: string, page: string) => doubts(text, page, { code: 'name' });

const words = '« Nous n’avons pas vendu nos clients »';
const brand = `${words}, jure le patron, Bastien Orsoni. La directrice technique, Solveig Marchetti, s’amuse.`;
const bench = `${words}, a reconnu son entraîneur, David Carrelet. Le président, Michel Boissière, a promis une prime.`;
const toBack = (who: string) => `${words}, a déclaré ${who}.`;
const harbour = (words: string) =>
  `Ann Lee runs the quay. It is quiet, and she is tired. ${words} Tom Price, a rival, said nothing at all.`;
const dairy = `« Le lait manque », affirme Solenne Mercadal, la gérante. ${words}, explique Eric Tasson, le trieur. Le maire, Christian Roux-Vallet, achète le lait, dit-on.`;
const council =
  '"We have not sold our customers," said Tom Price. The mayor of Leeds, Ann Lee, did not answer.';
const report =
  'Ann Lee wrote it. "It is long," said Tom Price. "We have not sold our customers," he added.';

test.for([
  [`${words}, jure la directrice technique, Solveig Marchetti.`, brand, 'Solveig Marchetti'],
  [`${words}, jure Solveig Marchetti.`, brand, 'Solveig Marchetti'],
  [`${words}, a reconnu le président, Michel Boissière.`, bench, 'Michel Boissière'],
  [`${words}, a déclaré la maire de Leeds, Ann Lee.`, council, 'Ann Lee'],
  [`${words}, tranche Solenne Mercadal, la trieuse.`, dairy, 'Solenne Mercadal'],
  [`${words}, tranche le maire, Christian Roux-Vallet.`, dairy, 'Christian Roux-Vallet'],
  [toBack('Ann Lee'), report, 'Ann Lee'],
  ['Selon la maire de Leeds, Ann Lee, « nous n’avons pas vendu nos clients ».', council, 'Ann Lee'],
])(
  'words given to the one whom the next sentence names are caught: %s',
  ([text = '', page = '', name]) => {
    expect(of(text, page)).toEqual([name]);
  },
);

test.for([
  [`${words}, jure le patron de la marque, Bastien Orsoni.`, brand],
  [`${words}, a reconnu l’entraîneur, David Carrelet.`, bench],
  [`${words}, dit l’élu, Tom Price.`, council],
  [toBack('Ann Lee'), harbour('"We have not sold our customers," she added.')],
  [toBack('Ann Lee'), harbour('"Yes, it is mine," she said. "We have not sold our customers."')],
  [
    `${words}, dit la maire, Ann Lee.`,
    'The mayor, Ann Lee, was furious. "We have not sold our customers," she said, as Tom Price said nothing.',
  ],
  [
    `${words}, dit la patronne, Ann Lee.`,
    '"We have not sold our customers," said the boss. Ann Lee runs the firm.',
  ],
  [
    `${words}, souffle l’élue, Ann Lee.`,
    `Ann Lee est furieuse. ${words}, souffle-t-elle à Tom Price.`,
  ],
])(
  'words given to whoever said them are let be, behind whatever role: %s',
  ([text = '', page = '']) => {
    expect(of(text, page)).toEqual([]);
  },
);

test('a quotation that a pronoun gives to somebody named a paragraph before is given to that one', () => {
  const page = `L’adjointe, Odile Ferrand, a rappelé que les vols n’avaient pas augmenté. Ils ont même reculé, passant de 47 à 39. « Le noir ne crée pas la délinquance, il crée la peur », a-t-elle résumé.

Chef de l’opposition, Rémi Daudé a dénoncé un signal désastreux.`;
  const brief = 'Odile Ferrand souligne : « Le noir ne crée pas la délinquance, il crée la peur. »';
  expect(doubts(brief, page, { code: 'name' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { doubts, doubtsEitherWay } from './doubts.ts';

test.each([
  [
    'what was free until now costs something',
    'L’entrée du musée devient payante, à 5 euros.',
    'L’entrée du musée, gratuite jusqu’ici, coûtera 5 euros.',
  ],
  [
    'what was free at first costs something',
    'Le service devient payant : 5 euros par mois.',
    'The app, free until now, will cost five euros a month.',
  ],
  [
    'something is measured',
    'Le tunnel est long de 900 mètres.',
    'The short tunnel runs for 900 metres.',
  ],
  [
    'two quotations of one speaker are told as one',
    'Le maire a dit lundi : « Je pars. Je reviendrai au printemps. »',
    '« Je pars », a dit le maire lundi. « Je reviendrai au printemps », a-t-il ajouté.',
  ],
  [
    'the former of two numbers is told of its year',
    'La ligne transportait 350 000 voyageurs en 2024.',
    'The line carried 412,000 passengers, up from 350,000 in 2024.',
  ],
  [
    'a former price is told as of before',
    'La place coûtait 12 livres auparavant.',
    'A ticket costs £15, up from £12.',
  ],
  [
    'a former number is told as of before something',
    'L’usine comptait 260 personnes avant la crise.',
    'The plant employs 190 people, down from 260.',
  ],
  [
    'what did not happen until a day happened that day, before something else',
    'Le ministère a répondu vendredi, bien avant le vote.',
    'The ministry did not answer until Friday, well before the vote.',
  ],
  [
    'what will not happen until some time will happen then, before something else',
    'Le musée rouvrira au printemps, avant la saison.',
    'The museum will not reopen until the spring.',
  ],
  [
    'something is put off by a no without a verb',
    'L’usine ne sera pas vendue avant l’été.',
    'L’usine doit être vendue, mais pas avant l’été.',
  ],
  [
    'something is not yet so',
    'L’usine n’est pas vendue.',
    'L’usine doit être vendue, mais pas encore.',
  ],
  [
    'a no has a condition',
    'La banque n’exclut pas une hausse des taux si les prix bondissent.',
    'The bank will not raise rates unless prices jump.',
  ],
  [
    'a no has an exception',
    'Ann Lee n’exclut pas de se présenter.',
    'Ann Lee would not run, except if the party asked.',
  ],
  [
    'a no compares',
    'La banque n’exclut pas une baisse des taux, moins rapide que la hausse.',
    'Rates will not fall as fast as they rose, the bank said.',
  ],
  [
    'a no is of a reason',
    'Le club n’exclut pas de vendre, mais pas parce qu’il manque d’argent.',
    'The club may sell, but not because it lacks money.',
  ],
  [
    'words open a brief that are an institution elsewhere',
    'Produit intérieur brut : +0,3 %.',
    'The economy grew by 0.3% in spring.',
  ],
  [
    'the trade of an institution is told',
    'Intelligence artificielle : l’école s’y met.',
    'Schools take to machine learning.',
  ],
  ['a staff opens a brief', 'Ressources humaines : la ville recrute.', 'The city is hiring staff.'],
  [
    'a word opens the sentence that goes on with a quotation',
    '« Le toit fuit depuis trois hivers. (…) Les élèves ont froid », explique Jeanne Roy.',
    '« Le toit fuit depuis trois hivers », explique Jeanne Roy. Résignée, elle ajoute : « Les élèves ont froid. »',
  ],
  [
    'an adverb opens the sentence that goes on with a quotation',
    '« Le toit fuit depuis trois hivers. (…) Les élèves ont froid », explique Jeanne Roy.',
    '« Le toit fuit depuis trois hivers », explique Jeanne Roy. Surtout, elle ajoute : « Les élèves ont froid. »',
  ],
])('no doubt where %s', (_case, text, page) => {
  expect(doubtsEitherWay(text, page)).toEqual([[], []]);
});

test.each([
  [
    'what it tells has its date right before it',
    'La cour a rejeté le recours le 12 mars.',
    'Le 12 mars, la cour a rejeté le recours, et le préfet a fermé le site le 20 mars.',
    'la cour a rejeté le recours, et le préfet a fermé le site le 20 mars',
  ],
  [
    'what it tells has its year right before it',
    'Le club s’est installé à Leith en 2021.',
    'In 2021 the club, founded in 1905, moved to Leith.',
    'the club, founded in 1905, moved to Leith',
  ],
  [
    'it tells a museum by its last word, and somebody else by name',
    'Le Hull Museum est fermé.',
    'Smith Foundation paid for the Hull Museum. A fire broke out. The museum, which Jo Smith visited, is shut.',
    'The museum, which Jo Smith visited, is shut.',
  ],
  [
    'it tells a bridge by its last word, and who says so by name',
    'Le Humber Bridge est fermé.',
    'The Humber Bridge carries 20,000 cars. A crack was found. The bridge is shut, Hull City Council said.',
    'The bridge is shut, Hull City Council said.',
  ],
  [
    'it names who speaks of the one whom the page is about',
    'Le livre de Marie Dupont est un chef-d’œuvre selon un juré.',
    'Marie Dupont has won the Booker. Dupont lives in Leith, where Dupont was born. Dupont is 41. “A masterpiece,” said judge Bo Chen.',
    '“A masterpiece,” said judge Bo Chen.',
  ],
  [
    'it names who speaks of the winner',
    'Les électeurs aiment Ann Lee.',
    'Ann Lee has won. Lee lives in Leith, where Lee was born. Lee is 41. “Voters love the winner,” said Bo Chen.',
    '“Voters love the winner,” said Bo Chen.',
  ],
])('no doubt of evidence where %s', (_case, text, page, evidence) => {
  expect(doubtsEitherWay(text, page, { evidence })).toEqual([[], []]);
});

test.each([
  'Le club avait 40 membres en 2015, contre 60 aujourd’hui.',
  'The club had 40 members in 2015, compared with 60 today.',
])('numbers of two times are told in the other order: %s', (page) => {
  const claim = 'Le club avait 40 membres en 2015, contre 60 aujourd’hui.';
  const text = 'Le club compte 60 membres aujourd’hui ; il en avait 40 en 2015.';
  expect(doubts(text, page, { facts: [{ claim, evidence: page }] })).toEqual([]);
});

test.each([
  [
    'Le gouvernement conserve les deux jours fériés.',
    'Le gouvernement abandonne la suppression de deux jours fériés.',
  ],
  ['Le gouvernement conserve l’aide.', 'The government gave up scrapping the aid.'],
])('what is given up being dropped is kept: %s', (text, page) => {
  expect(doubts(text, page, { facts: [{ claim: text, evidence: page }] })).toEqual([]);
});

test('a «plus de» that says that none is left is no side of more or fewer', () => {
  const page = 'Plus de trains entre Lens et Lille : la ligne est coupée pour les usagers de Lens.';
  expect(doubts('Il y a moins de trains pour les usagers de Lens.', page)).toEqual([]);
});

test.each([
  [
    'La facture devrait passer de 96 000 à environ 120 000 euros.',
    'La facture d’éclairage, qui était tombée à 96 000 euros, devrait remonter à 120 000 euros.',
  ],
  [
    'La banque lui a prêté 180 000 euros après avoir refusé deux fois.',
    'La banque a refusé deux fois, avant d’accepter de prêter 180 000 euros, moins que les 240 000 demandés.',
  ],
  [
    'La firme quitte Dacca, où les droits de douane ont doublé.',
    'The firm is closing its stations in Dacca, two years after arriving there, because import duties doubled.',
  ],
  [
    'L’île a perdu un cinquième environ de sa surface.',
    'The island has lost about a fifth of its area.',
  ],
  [
    'La région a rogné 80 000 euros de subvention.',
    'La région a décidé de réduire sa subvention de 340 000 à 260 000 euros.',
  ],
  [
    'Elle perd 39 centimes par salade.',
    'Each lettuce costs 1.18 euros to produce, while supermarkets pay 79 cents.',
  ],
  [
    'Le syndicat s’en félicite, non sans craindre une semaine plus longue.',
    'Le syndicat salue la mesure mais craint une semaine plus longue.',
  ],
  [
    'L’historienne Odile Ferrand ne partage pas ses doutes.',
    'Odile Ferrand, a historian who is writing the painter’s biography, disagrees.',
  ],
])('no doubt where the page tells it otherwise: «%s»', (text, page) => {
  expect(doubtsEitherWay(text, page)).toEqual([[], []]);
});

import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

/** What a page says, how a brief may say it, and how it may not. */
const told: readonly (readonly [page: string, faithful: string, untrue: string])[] = [
  ['More than 80% of fans pay.', 'Plus de 80 % des fans paient.', 'Moins de 80 % des fans paient.'],
  [
    'Some 5.216 million people are out of work.',
    'Plus de 5,2 millions de personnes chôment.',
    'Moins de 5,2 millions de personnes chôment.',
  ],
  [
    'It is their first tour in nearly 25 years.',
    'C’est leur première tournée depuis près de vingt-cinq ans.',
    'C’est leur première tournée depuis plus de vingt-cinq ans.',
  ],
  [
    'They face up to five years in jail.',
    'Ils encourent jusqu’à cinq ans de prison.',
    'Ils encourent au moins cinq ans de prison.',
  ],
  [
    'Cafés must be at least 200 metres from a school.',
    'Les cafés doivent être à 200 mètres au moins d’une école.',
    'Les cafés doivent être à moins de 200 mètres d’une école.',
  ],
  [
    'Nobody under 18 may enter the museum.',
    'Le musée est interdit aux moins de 18 ans.',
    'Le musée est interdit aux moins de 16 ans.',
  ],
  [
    'Le réseau n’affichera plus le nombre de « j’aime » aux utilisateurs de moins de 18 ans.',
    'Le réseau masquera le nombre de « j’aime » aux moins de 18 ans.',
    'Le réseau masquera le nombre de « j’aime » aux plus de 18 ans.',
  ],
  [
    'No more than 30 people may enter.',
    'Pas plus de 30 personnes peuvent entrer.',
    'Plus de 30 personnes peuvent entrer.',
  ],
  [
    'The effect was not seen in young bats under 8 months old.',
    'L’effet n’a pas été observé chez les jeunes de moins de 8 mois.',
    'L’effet n’a pas été observé chez les jeunes de plus de 8 mois.',
  ],
  [
    'The law bans sales to people under 18.',
    'La loi n’autorise pas la vente aux moins de 18 ans.',
    'La loi n’autorise pas la vente aux plus de 18 ans.',
  ],
  [
    'The bridge has been closed for more than 30 days.',
    'Le pont n’a pas rouvert depuis plus de 30 jours.',
    'Le pont n’a pas rouvert depuis moins de 30 jours.',
  ],
  [
    'The subsidy does not cover homes over 100 square metres.',
    'L’aide n’est pas versée pour les logements de plus de 100 mètres carrés.',
    'L’aide n’est pas versée pour les logements de moins de 100 mètres carrés.',
  ],
  [
    'La coopérative n’en recrutera pas plus de 150.',
    'La coopérative en recrutera 150 au maximum.',
    'La coopérative en recrutera au moins 150.',
  ],
  [
    'The hall doesn’t hold more than 300 people.',
    'La salle accueille 300 personnes au maximum.',
    'La salle accueille au moins 300 personnes.',
  ],
  [
    'The hall holds up to 300 people.',
    'La salle n’accueille pas plus de 300 personnes.',
    'La salle n’accueille pas moins de 300 personnes.',
  ],
  [
    'Le billet ne coûtera pas moins de 20 euros.',
    'Le billet coûtera au minimum 20 euros.',
    'Le billet coûtera au maximum 20 euros.',
  ],
  [
    'Rent rises are capped at up to 2%.',
    'Les loyers n’augmenteront pas de plus de 2 %.',
    'Les loyers augmenteront de plus de 2 %.',
  ],
  [
    'Not one of them, she said, could be foretold more than five days ahead.',
    'Aucune ne se prévoit plus de cinq jours à l’avance.',
    'Toutes se prévoient plus de cinq jours à l’avance.',
  ],
  [
    'The game was made over six years on a budget of €480,000.',
    'Le jeu a été créé avec un budget de moins de 500 000 euros.',
    'Le jeu a été créé avec un budget de plus de 500 000 euros.',
  ],
  [
    'Sales rose 4% over the summer to €48m.',
    'Les ventes ont atteint près de 50 millions d’euros cet été.',
    'Les ventes ont atteint plus de 50 millions d’euros cet été.',
  ],
  [
    'The work took over six years.',
    'Le travail a pris plus de six ans.',
    'Le travail a pris moins de six ans.',
  ],
  [
    '54% of users agree.',
    'Plus de la moitié des utilisateurs sont d’accord.',
    'Moins de la moitié des utilisateurs sont d’accord.',
  ],
  [
    'A fire began shortly before midnight.',
    'Un feu a pris peu avant minuit.',
    'Un feu a pris peu après minuit.',
  ],
  [
    'The office shuts before 14 March.',
    'Le bureau ferme avant le 14 mars.',
    'Le bureau ferme après le 14 mars.',
  ],
  ['Players won 10 sets.', 'Les joueurs ont gagné dix sets.', 'Les joueurs ont gagné dix jeux.'],
  [
    'Fourteen departments lost power.',
    'Quatorze départements sont privés de courant.',
    'Quatorze communes sont privées de courant.',
  ],
  [
    'Il a marqué 10 points et donné 12 passes.',
    'Il a marqué dix points et donné 12 passes.',
    'Il a pris dix rebonds et donné 12 passes.',
  ],
  ['It runs on Windows 11.', 'Il tourne sous Windows 11.', 'Il tourne sous Windows 10.'],
  [
    'Sales fell in the third quarter.',
    'Les ventes ont baissé au troisième trimestre.',
    'Les ventes ont baissé au deuxième trimestre.',
  ],
  [
    'The book is out in spring.',
    'Le livre paraîtra au printemps.',
    'Le livre paraîtra à l’automne.',
  ],
  [
    'The app has more than 4m users.',
    'L’application a plus de 4 millions d’utilisateurs.',
    'L’application a moins de 4 millions d’utilisateurs.',
  ],
  [
    'The app passed 4.2m users in May.',
    'L’application a dépassé les 4,2 millions d’utilisateurs en mai.',
    'L’application a dépassé les 4,8 millions d’utilisateurs en mai.',
  ],
  [
    'Fewer than 3m homes have one.',
    'Moins de trois millions de foyers en ont une.',
    'Plus de trois millions de foyers en ont une.',
  ],
  [
    'They must apply by 12 June.',
    'Ils doivent postuler avant le 12 juin.',
    'Ils doivent postuler après le 12 juin.',
  ],
  [
    'L’usine doit ouvrir d’ici à la fin de 2027.',
    'L’usine doit ouvrir avant la fin de 2027.',
    'L’usine doit ouvrir après la fin de 2027.',
  ],
  [
    '« Nous n’avons pas fini », dit-elle. Elle espère ouvrir d’ici à fin 2027.',
    '« Nous n’avons pas fini », dit-elle en espérant ouvrir d’ici à fin 2027.',
    '« Nous n’avons pas fini », dit-elle en espérant ouvrir après fin 2027.',
  ],
  [
    'The show runs until 12 May.',
    'L’exposition se tient jusqu’au 12 mai.',
    'L’exposition se tient à partir du 12 mai.',
  ],
  [
    'Le tarif s’applique à partir du 30 juin.',
    'Le tarif s’applique dès le 30 juin.',
    'Le tarif s’applique jusqu’au 30 juin.',
  ],
  [
    'The show opens after 12 May.',
    'L’exposition n’ouvrira pas avant le 12 mai.',
    'L’exposition ouvrira avant le 12 mai.',
  ],
  [
    'Second-quarter profit fell.',
    'Le bénéfice a reculé au deuxième trimestre.',
    'Le bénéfice a reculé au troisième trimestre.',
  ],
  [
    'They must be home by Christmas.',
    'Ils doivent rentrer pour Noël.',
    'Ils doivent rentrer pour Pâques.',
  ],
  [
    'Tens of thousands of people fled.',
    'Des dizaines de milliers de personnes ont fui.',
    'Des dizaines de millions de personnes ont fui.',
  ],
];

for (const [page, faithful, untrue] of told) {
  test(`«${page}» is told by «${faithful}», not by «${untrue}»`, () => {
    expect(doubts(faithful, page)).toEqual([]);
    expect(doubts(untrue, page)).not.toEqual([]);
  });
}

test('a number that the page gives without a bound may be bounded on either side', () => {
  const page = 'The firm employs 300 people.';
  expect(doubts('L’entreprise emploie plus de 300 personnes.', page)).toEqual([]);
  expect(doubts('L’entreprise emploie près de 300 personnes.', page)).toEqual([]);
});

test('a season is not doubted when the page gives a month of it', () => {
  const page = 'After a summer break, the book is out in October.';
  expect(doubts('Le livre paraîtra à l’automne.', page)).toEqual([]);
});

test.for([
  ['Sales are suspended until 30 May.', 'La vente reprend après le 30 mai.'],
  ['L’exposition est fermée jusqu’au 12 mai.', 'L’exposition rouvre à partir du 12 mai.'],
  ['The flat is free from 1 March until 30 June.', 'Le logement est libre jusqu’au 30 juin.'],
  ['The vaccine could be approved by June.', 'Le vaccin pourrait être approuvé dès juin.'],
  ['From 1 June, the ferry will be free.', 'Le bac reste payant jusqu’au 1er juin.'],
  ['The new fare applies from 1 July.', 'L’ancien tarif vaut jusqu’au 1er juillet.'],
  ['The new fare applies from 1 July.', 'Le tarif actuel s’applique jusqu’au 1er juillet.'],
  ['The bank will raise rates from September.', 'Les taux sont maintenus jusqu’en septembre.'],
  [
    'The tax will be levied from January 2027.',
    'Les entreprises ont jusqu’à janvier 2027 pour se préparer.',
  ],
  ['Ann Lee will replace Bo Chen from June 2027.', 'Bo Chen préside la banque jusqu’en juin 2027.'],
  ['The museum was run by the state until 1995.', 'La ville gère le musée à partir de 1995.'],
  ['Prices will hold until July.', 'Les prix monteront dès juillet.'],
  ['From 2035, only electric cars will be sold.', 'L’essence se vendra jusqu’en 2035.'],
  ['From 1944, women could vote.', 'Les femmes étaient exclues du vote jusqu’en 1944.'],
  [
    'He ruled from 1990 until 2005.',
    'Il a régné jusqu’en 2005. Son fils lui a succédé à partir de 2005.',
  ],
  ['Only drivers licensed after 2015 must retrain.', 'Les permis d’avant 2015 y échappent.'],
  ['Before 1990, the two towns were one.', 'Après 1990, les deux villes sont devenues rivales.'],
  ['Le vote dure jusqu’à vendredi.', 'Le résultat sera connu après vendredi.'],
  ['Until June, Ann Lee runs the shop.', 'La boutique change de mains à partir de juin.'],
  ['Buses run from 2 May; until then, trains do.', 'Les trains circulent jusqu’au 2 mai.'],
] as const)('«%s» may be told from the other side of its date', ([page, brief]) => {
  expect(doubts(brief, page)).toEqual([]);
});

test('no day of now bears out a quarter that the page does not name', () => {
  const page = {
    text: 'OSLO, July 30 - Sales fell on Thursday after second-quarter profit missed forecasts.',
    publishedAt: '2026-07-30',
  };
  expect(doubts('Le bénéfice a reculé au deuxième trimestre.', page)).toEqual([]);
  expect(doubts('Le bénéfice a reculé au troisième trimestre.', page)).not.toEqual([]);
});

test.each([
  ['The ban on cars applies until 2 May.', 'L’interdiction des voitures vaut à partir du 2 mai.'],
  ['The museum is closed from 15 June.', 'Le musée est fermé jusqu’au 15 juin.'],
  ['Le musée sera fermé à partir du 15 juin.', 'Le musée sera fermé jusqu’au 15 juin.'],
  ['The beach is not open until June.', 'La plage n’est pas ouverte à partir de juin.'],
  ['Sales are suspended until 30 May.', 'Les ventes sont suspendues à partir du 30 mai.'],
  ['Ann Lee led the bank until 2005.', 'Ann Lee a dirigé la banque à partir de 2005.'],
])('«%s» does not bear out the other side of its date: «%s»', (page, brief) => {
  expect(doubts(brief, page, { code: 'polarity' })).not.toEqual([]);
});

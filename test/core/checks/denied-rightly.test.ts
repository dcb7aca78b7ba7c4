import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

/** What is doubted as a yes or a no in a brief, whose one claim is the brief itself unless it is given. */
const doubted = (brief: string, evidence: string, claim = brief, page = evidence): string[] =>
  doubts(
    brief,
    { text: page, language: /(?<!\p{L})(?:the|a|it)(?!\p{L})/iu.test(page) ? 'en' : 'fr' },
    { facts: [{ claim, evidence }], code: 'polarity' },
  );

/** The same of a brief without facts. */
const doubtedAlone = (brief: string, text: string, language: 'fr' | 'en'): string[] =>
  doubts(brief, { text, language }, { code: 'polarity' });

test.each([
  ['« Un chat ne signe pas de bail », dit-elle.', 'a cat doesn’t sign a lease'],
  ['Elle répond : « Je ne prête plus mes outils. »', 'I no longer lend my tools'],
  [
    'Le luthier prévient : « Un bon vernis ne fait pas un violon. »',
    'But one good varnish doesn’t make a violin.',
  ],
  [
    'Elle résume : « Je ne vends jamais la première pêche. »',
    'Je ne vends jamais la première pêche.',
  ],
])('a quotation is held against the quotation: «%s»', (claim, evidence) => {
  expect(doubted(claim, evidence, claim, `The judge heard her. "${evidence}" she said.`)).toEqual(
    [],
  );
});

test('a quotation that drops the no of what it quotes is caught', () => {
  const claim = 'Elle répond : « Je prête mes outils. »';
  expect(
    doubted(
      claim,
      'I do not lend my tools',
      claim,
      'The carver spoke. "I do not lend my tools" she said.',
    ),
  ).not.toEqual([]);
});

test.each([
  [
    'La direction n’a pas voulu de sursis.',
    'un sursis était possible. La direction n’en a pas voulu.',
  ],
  ['La ville n’a pas acheté la halle.', 'La halle était à vendre. La ville ne l’a pas achetée.'],
  [
    'Le verger gagne deux arbres, le parc en perd trois.',
    'Le verger gagne deux arbres, et n’en perd aucun. Le parc en perd trois.',
  ],
  ['Aucun des 12 luthiers ne perdra sa place.', 'Les 12 luthiers garderont tous leur place.'],
  ['Six ponts fermeront, sans travaux imposés.', 'Six ponts fermeront, pour des travaux choisis.'],
  [
    'Aucun navire à voiles n’a transporté plus cette année.',
    'the ship has carried more than any sailing ship this year',
  ],
  [
    'Le cargo transporte plus qu’aucun autre navire.',
    'The cargo ship carries more than any other ship.',
  ],
  [
    'Sans l’averse de midi, la régate aurait eu lieu.',
    'The regatta was cancelled only because of a shower at noon.',
  ],
  [
    'Sans la rupture du câble, le treuil serait resté à quai.',
    'The winch left the quay only because of a break in the cable.',
  ],
])('«%s» denies no more than «%s»', (claim, evidence) => {
  expect(doubted(claim, evidence)).toEqual([]);
});

test.each([
  ['Le parc gagne deux arbres, et en perd un.', 'Le parc gagne deux arbres, et n’en perd aucun.'],
  ['L’orage n’a tué personne.', 'The storm killed two people.'],
  ['Deux des 30 vannes n’ont pas fonctionné.', 'Two of the 30 valves worked.'],
])('«%s» is not what «%s» says', (claim, evidence) => {
  expect(doubted(claim, evidence)).not.toEqual([]);
});

test.each([
  ['Deux des 30 vannes n’ont pas fonctionné.', 'Deux des 30 vannes sont tombées en panne.'],
  [
    'Un élève de dix ans sur cinq environ n’a pas ses deux manuels.',
    'À Dole, 80 % seulement des élèves de dix ans ont reçu les deux manuels.',
  ],
  [
    'Une vingtaine de toits arrachés : l’orage de mardi n’a pourtant blessé personne au nord de Dole.',
    'L’orage a arraché 21 toits au nord de Dole mardi.',
  ],
  [
    'Il a fallu la grue pour hisser la blessée, jambe cassée ; le marin est rentré à pied.',
    'Le marin, un Breton, n’a pas été blessé.',
  ],
  [
    'Ils freinaient en 0,8 seconde, contre 0,9 sans café ; après une heure, l’avantage disparaissait.',
    'Après une heure de café, l’avantage disparaît.',
  ],
  [
    'Il a confié l’atelier à sa nièce, plutôt qu’à son fils Jean.',
    'Il a confié l’atelier à sa nièce et non à son fils Jean.',
  ],
  [
    'Au micro, son frère Paul, qui n’avait jamais fait de disque.',
    'Son frère Paul a réalisé l’album.',
  ],
])('«%s» is no reverse of the claim «%s»', (brief, claim) => {
  const evidence = /n’a pas|et non/u.test(claim) ? claim : 'The page tells it all.';
  expect(doubted(brief, evidence, claim)).toEqual([]);
});

test.each([
  [
    'L’orage de mardi n’a pas arraché 21 toits au nord de Dole.',
    'L’orage a arraché 21 toits au nord de Dole mardi.',
  ],
  ['Le club ne revendique pas 80 000 adhérents.', 'Le club compte 80 000 adhérents.'],
  ['Le marin, un Breton, a été blessé.', 'Le marin, un Breton, n’a pas été blessé.'],
  [
    'Après une heure sans café, l’avantage disparaît.',
    'Après une heure de café, l’avantage disparaît.',
  ],
])('«%s» is the reverse of the claim «%s»', (brief, claim) => {
  expect(doubted(brief, claim, claim)).not.toEqual([]);
});

test.each([
  [
    'Le tour est mené par un fonds danois.',
    'The firm has raised £20m in a round led by a Danish fund.',
    'en',
  ],
  [
    'Le patron croit à un trou d’air.',
    'The head said the slump in the orders looked passing.',
    'en',
  ],
  [
    'Le club n’entend pas baisser ses tarifs.',
    'The club, which takes a 10% cut, said it had no plans to lower its fees.',
    'en',
  ],
  [
    'Les auteurs publient sous peine d’être oubliés par le public.',
    'Les auteurs publient pour que le public ne les oublie pas.',
    'fr',
  ],
  [
    'La charge revient à Anne Roy, et non à son alliée Lise Brun.',
    'The post goes to Anne Roy, and not to her ally Lise Brun.',
    'en',
  ],
  [
    'Les Lynx tiennent leur premier titre depuis neuf ans.',
    'Nine years after they last lifted a title, the Lynx won the cup.',
    'en',
  ],
  [
    'Deux marcheurs ont attendu le jour sur une crête.',
    'Two walkers spent the night on a ridge.',
    'en',
  ],
  [
    'Les ventes sont en net repli, à 8 millions.',
    'Net income rose to 9 million. Sales came in at 8 million, down from 10 million.',
    'en',
  ],
] as const)('«%s» takes no side against «%s»', (brief, page, language) => {
  expect(doubtedAlone(brief, page, language)).toEqual([]);
  expect(doubted(brief, page)).toEqual([]);
});

test.each([
  ['Le club entend baisser ses tarifs.', 'The club said it had no plans to lower its fees.', 'en'],
  [
    'La charge revient à Anne Roy, et à son alliée Lise Brun.',
    'The post goes to Anne Roy, and not to her ally Lise Brun.',
    'en',
  ],
] as const)('«%s» takes a side against «%s»', (brief, page, language) => {
  expect([...doubtedAlone(brief, page, language), ...doubted(brief, page)]).not.toEqual([]);
});

test('who hardly believes in something doubts it', () => {
  expect(
    doubted(
      'La juriste n’y croit guère, mais estime que le dommage est réel.',
      'The lawyer doubts that the plea will hold.',
      'La juriste doute que le moyen tienne.',
    ),
  ).toEqual([]);
});

test('a no that the page bears out elsewhere is no denial of the evidence beside it', () => {
  const evidence =
    'un emploi de formateur a été pourvu dans l’atelier par un candidat venu de Lyon';
  const page = `Le gérant a licencié la comptable au motif qu’aucun emploi n’était disponible dans l’atelier. Trois semaines plus tard, ${evidence}.`;
  const claim = 'Un formateur venu de Lyon a été recruté dans l’atelier.';
  expect(
    doubted(
      'Aucun emploi n’était disponible dans l’atelier, assurait le gérant, mais un formateur venu de Lyon y a été recruté.',
      evidence,
      claim,
      page,
    ),
  ).toEqual([]);
  expect(
    doubted('Aucun formateur venu de Lyon n’a été recruté dans l’atelier.', evidence, claim, page),
  ).not.toEqual([]);
});

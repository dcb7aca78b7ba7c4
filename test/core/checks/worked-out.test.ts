import { expect, test } from 'vitest';
import { doubtsEitherWay } from './doubts.ts';

const doubted = (page: string, text: string) =>
  doubtsEitherWay(text, { text: page, publishedAt: '2026-01-20' }).flat();

test.each([
  [
    'L’atelier a perdu 2,4 millions d’euros en 2025, contre 7,2 millions un an plus tôt.',
    'L’atelier a divisé ses pertes par trois.',
  ],
  [
    'On an icy course 19 of the 44 starters gave up.',
    'Sur 44 partants, 25 seulement ont vu l’arrivée.',
  ],
  [
    'The merged newsroom will employ nine journalists, against 14 today.',
    'Cinq postes de journaliste sur quatorze disparaîtront.',
  ],
  [
    'It needs 2,000 subscribers by June; it had 1,100 on Monday.',
    'Il faut trouver les 900 abonnés qui manquent.',
  ],
  [
    'The glasses have a lower price, $299 instead of $449.',
    'Les lunettes sont moins chères de 150 dollars.',
  ],
  [
    'The road cost €5.6 million, slightly under the planned €6 million.',
    'La route a coûté 5,6 millions d’euros, une économie de 400 000 euros.',
  ],
  ['Le billet passe de 50 à 38 euros.', 'Le billet passe à 38 euros, un rabais de 12 euros.'],
  [
    'The ledger lists 41 fairs, only 11 fewer than the year before.',
    'Le registre compte 41 foires, contre 52 l’année précédente.',
  ],
  [
    'Le club a 310 membres, soit 40 de plus qu’il y a un an.',
    'Le club a 310 membres, contre 270 il y a un an.',
  ],
  [
    'Le parquet a requis cinq ans de prison, dont deux avec sursis.',
    'Le parquet a requis cinq ans de prison, dont trois ferme.',
  ],
  ['The comet has one-fifteenth of its mass.', 'La comète est quinze fois plus légère.'],
  [
    'The bridge cost £13 million; the budget was £11 million.',
    'Le pont a coûté 13 millions de livres, un dépassement de deux millions.',
  ],
  ['The mayor, John Reed, 62, faces Anna Bell, 30.', 'John Reed affronte sa cadette de 32 ans.'],
  ['A 26-year-old farmer beat the mayor, 71.', 'Il a battu la maire, de 45 ans son aînée.'],
  ['Jean Roux, 62 ans, affronte Léa Petit, 30 ans.', 'Sa rivale est plus jeune de 32 ans.'],
  ['The days fell from 12 to six after half a year.', 'Les jours tombent à six en six mois.'],
  ['Elles y ont perdu les neuf dixièmes de la récolte.', 'Le gel leur a pris 90 % de la récolte.'],
  ['Two-fifths of the members left.', '40 % des membres sont partis.'],
  ['Of the 94 pupils enrolled, 71 turned up.', 'Les trois quarts des 94 élèves sont venus.'],
  [
    'The group has lost 38 percent of its volume.',
    'L’ensemble a perdu plus du tiers de son volume.',
  ],
  [
    'It recovered 6 percent of the total, as well as a quarter share in a racehorse.',
    'On a retrouvé 6 % du total, et un quart de cheval.',
  ],
  [
    'About one new unit in 11 was carved out of offices.',
    'Un logement neuf sur onze vient d’anciens bureaux.',
  ],
  [
    'Two former managers were sentenced to nine and 14 months in prison.',
    'Deux anciens cadres iront en prison neuf mois et quatorze mois.',
  ],
  ['Third place went to a girl who at 17 became a star.', 'La troisième, 17 ans, est une vedette.'],
  ['On Wednesday it read minus 41 degrees Fahrenheit.', 'Il faisait -41 °F mercredi.'],
  ['It was 11 below zero Fahrenheit when the game began.', 'Il faisait −11 °F.'],
  ['It stays warm even when it is minus 15 outside.', 'Il y fait bon même par −15 °C.'],
  ['The temperature fell to minus 16C.', 'La température est tombée à − 16 degrés.'],
  [
    'She finished in one hour, 12 minutes and eight seconds, 40 seconds ahead of Ann.',
    'Elle a mis un peu plus d’une heure douze, quarante secondes devant Ann.',
  ],
  ['They won on Saturday by seven stones to six.', 'Ils l’ont emporté samedi 7 à 6.'],
  [
    'Le chantier coûtera 2,2 millions d’euros ; il manque encore 300 000 euros.',
    'Sur les 2,2 millions d’euros requis, 300 000 restent à trouver.',
  ],
  [
    'Les aides ont diminué d’un quart en trois ans, et il n’emploie plus que six salariés, contre neuf auparavant.',
    'Les aides ont été amputées d’un quart en trois ans.',
  ],
  ['The dog bolted on New Year’s Eve.', 'Le chien s’est enfui à la Saint-Sylvestre.'],
  [
    'A two-bedroom flat rented for $1,480, up 2 percent from a year earlier.',
    'Un appartement de deux chambres se louait 1 480 dollars, 2 % de plus qu’un an plus tôt.',
  ],
  [
    'Sales rose from 200 to 262 cars.',
    'Les ventes passent de 200 à 262 autos : une hausse de 31 %.',
  ],
  ['Some 60% of members voted.', 'Les 40 % restants se sont tus.'],
  ['He is one of 23 planters who sued.', 'Il a porté plainte avec 22 autres planteurs.'],
  ['The fair runs from March 16 to March 28.', 'La foire se tient du 16 au 28.'],
  ['Le taux est de 26,4 %. Il était de 21,9 % en 2019.', 'Le taux est monté de 4,5 points.'],
  ['It will employ 185 people, up from 70 today.', 'L’usine promet 115 embauches.'],
  ['It will employ 185 people, up from 70 today.', 'L’usine doit créer 115 emplois.'],
  ['It employs 185 people and will keep 70.', 'L’usine va supprimer 115 postes.'],
  ['Les trains doivent mesurer 400 mètres. Le sien en fait 310.', 'Il est 90 mètres trop court.'],
  ['Trains must be 400 metres long. Ours is 310.', 'Il est trop court de 90 mètres.'],
  ['The old bridge is 400 metres long, the new one 310.', 'Il est moins long de 90 mètres.'],
])('«%s» bears out «%s»', (page, text) => {
  expect(doubted(page, text)).toEqual([]);
});

test.each([
  [
    'L’atelier a perdu 2,4 millions d’euros en 2025, contre 7,2 millions un an plus tôt.',
    'L’atelier a divisé ses pertes par six.',
    'six',
  ],
  [
    'The road cost €5.6 million, slightly under the planned €6 million.',
    'La route a coûté 5,6 millions d’euros, une économie de 500 000 euros.',
    '500 000 euros',
  ],
  [
    'The ledger lists 41 fairs, only 11 fewer than the year before.',
    'Le registre compte 41 foires, contre 54 l’année précédente.',
    '54',
  ],
  [
    'On an icy course 19 of the 44 starters gave up.',
    'Sur 44 partants, 27 seulement ont vu l’arrivée.',
    '27',
  ],
  [
    'The days fell from 12 to six after half a year.',
    'Les jours tombent à six en six semaines.',
    'six semaines',
  ],
  [
    'Elles y ont perdu les neuf dixièmes de la récolte.',
    'Le gel leur a pris 80 % de la récolte.',
    '80 %',
  ],
  [
    'The group has lost 38 percent of its volume.',
    'L’ensemble a perdu plus de la moitié de son volume.',
    'la moitié',
  ],
  ['They won on Saturday by seven stones to six.', 'Ils l’ont emporté samedi 8 à 6.', '8'],
  [
    'Sales rose from 200 to 262 cars.',
    'Les ventes passent de 200 à 262 autos : une hausse de 45 %.',
    '45 %',
  ],
  ['Some 60% of members voted.', 'Les 30 % restants se sont tus.', '30 %'],
  ['He is one of 23 planters who sued.', 'Il a porté plainte avec 12 autres planteurs.', '12'],
  ['The fair runs from March 16 to March 28.', 'La foire se tient du 17 au 28.', '17'],
  [
    'Le taux est de 26,4 %. Il était de 21,9 % en 2019.',
    'Le taux est monté de 6,5 points.',
    '6,5 points',
  ],
  ['It will employ 185 people, up from 70 today.', 'L’usine promet 125 embauches.', '125'],
  ['It will employ 185 people, up from 70 today.', 'L’usine emploie 115 personnes.', '115'],
  [
    'It raised 185 million euros, up from 70 million.',
    'Elle a levé un montant de 115 millions d’euros.',
    '115 millions d’euros',
  ],
  ['Trains must be 400 metres long. Ours is 310.', 'Il est trop court de 80 mètres.', '80 mètres'],
  ['Trains must be 400 metres long. Ours is 310.', 'Le train mesure 90 mètres.', '90 mètres'],
])('«%s» does not bear out «%s»', (page, text, fault) => {
  expect(doubted(page, text)).toContain(fault);
});

test.each([
  [
    'La Région apporte 1,8 million, le Département 1,2 million.',
    'La Région et le Département apportent 3 millions.',
  ],
  ['The show drew 37 pharmacists and 60 drivers.', 'Elle a réuni 97 pharmaciens et chauffeurs.'],
  ['L’école compte 40 garçons et 52 filles.', 'L’école compte 92 garçons et filles.'],
  ['Germany sent 12 tanks, Sweden sent 8.', 'L’Allemagne et la Suède ont envoyé 20 chars.'],
])('«%s» gives the sum «%s»', (page, text) => {
  expect(doubted(page, text)).toEqual([]);
});

test.each([
  ['It was 12°C in Paris and 14°C in Lille.', 'Il faisait 26 °C à Paris et à Lille.'],
  [
    'Le blé coûte 200 euros la tonne, le maïs 180.',
    'Le blé et le maïs coûtent 380 euros la tonne.',
  ],
  ['Le café coûte 2 euros, le thé 3 euros.', 'Le café et le thé coûtent 5 euros.'],
  [
    'La Région apporte 1,8 million, le Département 1,2 million.',
    'La Région et le Département apportent chacun 3 millions.',
  ],
  [
    'La Grèce a 300 chars, la Turquie 200.',
    'La Grèce et la Turquie ont respectivement 500 et 200 chars.',
  ],
  [
    'La France possède 56 réacteurs et la Belgique cinq.',
    'La France possède 61 réacteurs et la Belgique cinq.',
  ],
  [
    'Lyon a marqué 20 points et Nice 30 points.',
    'Devant les fans de Lyon et de Nice, Nice a marqué 50 points.',
  ],
  ['The left won 12%, the right 15%.', 'La gauche et la droite ont baissé de 27 %.'],
])('«%s» gives no sum «%s»', (page, text) => {
  expect(doubted(page, text)).not.toEqual([]);
});

import { expect, test } from 'vitest';
import { doubts, doubtsEitherWay } from './doubts.ts';

const stray: readonly (readonly [page: string, brief: string])[] = [
  ['A third of members voted.', 'Un quart des membres n’ont pas voté.'],
  ['Revenue tripled to $3m.', 'Le chiffre d’affaires a doublé, à 3 millions de dollars.'],
  ['Le prix a doublé.', 'Le prix a triplé.'],
  ['Sales rose 12% last year.', 'Les ventes ont décuplé l’an dernier.'],
  ['Sales rose from 10 to 20.', 'Les ventes ont triplé, de 10 à 20.'],
  ['C’est le double de la limite.', 'C’est le triple de la limite.'],
  ['C’est le double de la limite.', 'C’est près du quadruple.'],
  ['It was nearly twice the federal limit.', 'Le taux atteint près du triple de la limite.'],
  ['It was nearly twice the federal limit.', 'Le prix est fixé au quintuple du seuil.'],
  ['The pipe would cost a third of that sum.', 'Le tuyau serait cinq fois moins cher.'],
  ['Il coûte le quart de ce prix.', 'Il coûte dix fois moins cher.'],
  ['Sales rose from 2.1 to 5.4 million; 83 people work in 20 towns.', 'Les ventes ont quadruplé.'],
  [
    'Les ventes montent. Les 40 magasins de 10 villes restent ouverts.',
    'Les ventes ont quadruplé.',
  ],
  ['A trio won the prize.', 'Un quatuor a remporté le prix.'],
  ['Half of the staff left.', 'Un tiers du personnel est parti.'],
  ['A third of voters stayed at home.', 'La moitié des électeurs est restée chez elle.'],
  ['He owns 33% of the club.', 'Il possède un quart du club.'],
  ['Some 12% of the 80 shops in 20 towns closed.', 'Un quart des magasins ont fermé.'],
  ['Ils réduisent les pertes des deux tiers.', 'Ils réduisent les pertes d’un tiers.'],
  ['Two-thirds of the houses were hit.', 'Un tiers des maisons sont touchées.'],
  ['Three quarters of the staff left.', 'Un quart du personnel est parti.'],
  ['Two-fifths of the staff left.', 'Un cinquième du personnel est parti.'],
  ['Les pertes ont reculé des deux tiers.', 'Les pertes ont reculé de moitié.'],
  ['The number of series fell 36%.', 'Le nombre de séries a baissé de moitié.'],
  ['Output fell by a third.', 'La production a été divisée par deux.'],
  ['He owns 33% of the club.', 'Il possède la moitié du club.'],
];

test.each(stray)('`%s` is not told so: «%s»', (page, brief) => {
  for (const found of doubtsEitherWay(brief, page, { code: 'number' }))
    expect(found).not.toEqual([]);
});

const ranks: readonly (readonly [page: string, right: string, wrong: string])[] = [
  [
    'Gap a gagné au terme d’un septième match.',
    'Gap a gagné le septième match.',
    'Gap a gagné le sixième match.',
  ],
  [
    'Il s’agit d’un dixième succès pour Lyon.',
    'Lyon obtient son dixième succès.',
    'Lyon obtient son huitième succès.',
  ],
  [
    'They won after a fifth set.',
    'Elles ont gagné à l’issue d’un cinquième set.',
    'Elles ont gagné à l’issue d’un quatrième set.',
  ],
];

test.each(ranks)('«d’un» ranks what is no part: `%s`, «%s», not «%s»', (page, right, wrong) => {
  expect(doubtsEitherWay(right, page, { code: 'number' }).flat()).toEqual([]);
  for (const found of doubtsEitherWay(wrong, page, { code: 'number' }))
    expect(found).not.toEqual([]);
});

test.each([
  ['Le parc a été réduit d’un cinquième en un an.', '20 %', '30 %'],
  ['La mairie baisse d’un dixième certains tarifs.', '10 %', '20 %'],
  ['Staff numbers fell by a fifth.', '20 %', '30 %'],
])('«d’un» after a change tells a part: `%s`', (page, right, wrong) => {
  const told = (part: string) =>
    doubtsEitherWay(`La baisse est de ${part}.`, page, { code: 'number' }).flat();
  expect(told(right)).toEqual([]);
  expect(told(wrong)).not.toEqual([]);
});

const faithful: readonly (readonly [page: string, brief: string])[] = [
  ['Revenue tripled to $3m.', 'Le chiffre d’affaires a triplé, à 3 millions de dollars.'],
  ['Sales rose from 10 to 20.', 'Les ventes ont doublé, de 10 à 20.'],
  ['Nitrate was nearly twice the limit.', 'Les nitrates atteignent près du double de la limite.'],
  ['Sales reached 12 tonnes, against 4.', 'Les ventes atteignent le triple, soit 12 tonnes.'],
  ['She gave him a spare set of keys.', 'Elle lui a remis le double des clés.'],
  ['The pipe would cost a third of that sum.', 'Le tuyau serait trois fois moins cher.'],
  ['It costs a quarter of the price.', 'Il est quatre fois moins cher.'],
  ['Il coûte le tiers de ce prix.', 'Il coûte trois fois moins cher.'],
  ['It weighs one-tenth of what it did.', 'Il pèse dix fois moins.'],
  ['Sales rose by 100%.', 'Les ventes ont doublé.'],
  ['Sales were three times higher.', 'Les ventes ont triplé.'],
  ['Prices are 9.8 times what they were.', 'Les prix ont décuplé.'],
  ['A group of three won the prize.', 'Un trio a remporté le prix.'],
  ['Anna, Bob and Carl, a band, won the prize.', 'Le trio a remporté le prix.'],
  ['He owns 33% of the club.', 'Il possède un tiers du club.'],
  ['Some 47% of voters stayed at home.', 'Près de la moitié des électeurs est restée chez elle.'],
  ['Of 200 workers, 100 left; 12% had found a job.', 'La moitié du personnel est partie.'],
  ['Sales rose 12%.', 'La moitié du temps, il attend, et n’est qu’à moitié servi.'],
  ['Some 12% of patients paid somebody else.', 'Quelque 12 % des patients ont payé un tiers.'],
  ['Rates fell by 0.25 points, to 2%.', 'Les taux baissent d’un quart de point, à 2 %.'],
  ['Le Tiers-Lieu accueille 12 % de jeunes.', 'Le Tiers-Lieu accueille 12 % de jeunes.'],
  ['Two-thirds of the staff left.', 'Un tiers du personnel n’est pas parti.'],
  [
    'Sur 900 coureurs, 530 ont fini la course de dix kilomètres.',
    'Quatre coureurs sur dix n’ont pas fini la course de dix kilomètres.',
  ],
  ['Two-thirds of the staff left.', 'Les deux tiers du personnel sont partis, un tiers est resté.'],
  ['Three quarters of voters said yes.', 'Le quart restant a voté non.'],
  ['The number of series was halved, and sales fell 12%.', 'Les séries ont baissé de moitié.'],
  ['Sales are twice as low; margins fell 12%.', 'Les ventes ont été divisées par deux.'],
  ['Staff fell from 80 to 41; sales fell 12%.', 'Les effectifs ont été réduits de moitié.'],
  [
    'Temps were 130 last winter and will be 60; sales fell 2%.',
    'Le nombre d’intérimaires baisse de plus de moitié.',
  ],
  ['Of 400 shops in 12 towns, 100 closed; sales fell 2%.', 'Un quart des magasins ont fermé.'],
  ['It had 30 shops in 2010, and 120 shops now.', 'Le nombre de magasins a quadruplé.'],
  ['It went from 30 shops in six towns to 120.', 'Le nombre de magasins a quadruplé.'],
  ['It closed one of its two schools; sales fell 6%.', 'Une école sur deux a fermé.'],
  [
    'Neuf élus sur dix ont voté. Une de ses deux usines a fermé.',
    'La moitié de ses usines ont fermé.',
  ],
  ['He overtook a lorry.', 'Il a dépassé un camion.'],
  ['Pupils repeat a year in 4% of cases.', 'Ils ont redoublé dans 4 % des cas.'],
];

test.each(faithful)('`%s` may be told so: «%s»', (page, brief) => {
  expect(doubtsEitherWay(brief, page, { code: 'number' })).toEqual([[], []]);
});

test('a fifth thing somewhere is no fifth of anything', () => {
  const page = 'Le club a ouvert quatre écoles à Lyon et un cinquième à Paris.';
  expect(doubts('Le club a perdu 20 % de ses membres.', page)).toEqual(['20 %']);
});

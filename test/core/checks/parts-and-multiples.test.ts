import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';

/** What is doubted in a brief with no fact, and with one that says it. */
const doubts = (text: string, page: string) =>
  [[], [{ claim: text, evidence: page }]].map((facts) =>
    checkBrief({ text, facts, medium: '' }, { text: page }, { kind: 'brief', words: [1, 160] })
      .filter(({ about, code }) => about === 'fact' && code === 'number')
      .map(({ subject }) => subject),
  );

const stray: readonly (readonly [page: string, brief: string])[] = [
  ['Revenue tripled to $3m.', 'Le chiffre d’affaires a doublé, à 3 millions de dollars.'],
  ['Le prix a doublé.', 'Le prix a triplé.'],
  ['Sales rose 12% last year.', 'Les ventes ont décuplé l’an dernier.'],
  ['Sales rose from 10 to 20.', 'Les ventes ont triplé, de 10 à 20.'],
  ['A trio won the prize.', 'Un quatuor a remporté le prix.'],
  ['Half of the staff left.', 'Un tiers du personnel est parti.'],
  ['A third of voters stayed at home.', 'La moitié des électeurs est restée chez elle.'],
  ['He owns 33% of the club.', 'Il possède un quart du club.'],
  ['He owns 33% of the club.', 'Il possède la moitié du club.'],
];

test.each(stray)('`%s` is not told so: «%s»', (page, brief) => {
  expect(doubts(brief, page).map((found) => found.length > 0)).toEqual([true, true]);
});

const faithful: readonly (readonly [page: string, brief: string])[] = [
  ['Revenue tripled to $3m.', 'Le chiffre d’affaires a triplé, à 3 millions de dollars.'],
  ['Sales rose from 10 to 20.', 'Les ventes ont doublé, de 10 à 20.'],
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
  ['He overtook a lorry.', 'Il a dépassé un camion.'],
  ['Pupils repeat a year in 4% of cases.', 'Ils ont redoublé dans 4 % des cas.'],
];

test.each(faithful)('`%s` may be told so: «%s»', (page, brief) => {
  expect(doubts(brief, page).flat()).toEqual([]);
});

import { expect, test } from 'vitest';
import { doubtsEitherWay, findings } from './doubts.ts';

test.each([
  ['They reached the quarter-finals.', 'Ils ont atteint les demi-finales.'],
  ['They reached the quarter-finals.', 'Ils ont atteint la finale.'],
  ['Ils ont atteint les quarts de finale.', 'Ils ont atteint les huitièmes de finale.'],
  ['She lost in the semi-finals.', 'Elle a perdu en quarts de finale.'],
  [
    'Elle sera au premier tour face à la 112e mondiale.',
    'Elle sera au deuxième tour face à la 112e mondiale.',
  ],
  ['She will play in the second round.', 'Elle jouera le premier tour.'],
  ['Il a été battu au troisième tour.', 'Il a été battu au deuxième tour.'],
  ['Il a fini deuxième.', 'Il a fini troisième.'],
  ['He finished second.', 'Il a terminé à la troisième place.'],
  ['The club came fourth.', 'Le club a fini premier.'],
  ['He came third in the vote.', 'Il a fini deuxième du scrutin.'],
  ['Elle est arrivée deuxième.', 'Elle est arrivée troisième de l’étape, sans surprise.'],
  ['She won the silver medal.', 'Elle a reçu la médaille d’or.'],
  ['She took bronze.', 'Elle a eu la médaille d’argent.'],
  ['The film won the Golden Lion.', 'Le film a reçu le Lion d’argent.'],
])('`%s` tells another place than «%s»', (page, brief) => {
  for (const doubts of doubtsEitherWay(brief, page)) expect(doubts).not.toEqual([]);
});

test.each([
  ['They reached the last eight.', 'Ils ont atteint les quarts de finale.'],
  ['They reached the semis.', 'Ils ont atteint le dernier carré.'],
  ['They won the quarter-final on Monday.', 'Ils sont en demi-finales.'],
  ['They won the semi-final on Monday.', 'Ils joueront la finale.'],
  ['They lost the semi-final, and the third-place match.', 'Ils ont perdu la demi-finale.'],
  ['He was the runner-up in 2020 and finished first in 2021.', 'Il a fini deuxième en 2020.'],
  ['She won her first-round match.', 'Elle a passé le premier tour.'],
  ['He led, and goes through to a run-off.', 'Il ira au second tour.'],
  [
    'They did a lap, in the first round.',
    'Au premier tour, ils ont fait un deuxième tour de piste.',
  ],
  ['He came third.', 'Il a pris la troisième place.'],
  ['She won gold and silver medals.', 'Elle a eu la médaille d’or.'],
  ['The film won the Golden Lion.', 'Le film a reçu le Lion d’or.'],
  ['France is No. 2, and ranked third in 2020.', 'La France est classée deuxième.'],
  ['It is #4 after it came fifth.', 'Il est classé quatrième.'],
  ['Le pays est n° 3 et l’Italie est classée cinquième.', 'Le pays est classé troisième.'],
  ['She won gold and was second in the 200m.', 'Elle a eu l’or et la médaille d’argent.'],
  ['They were 1-2 after two gold medals.', 'Elle a pris la médaille d’argent.'],
  ['It was ranked third and opens in Q1 2027.', 'L’usine arrive au premier trimestre 2027.'],
  ['Il a fini troisième avant une autre saison.', 'Il a terminé sa deuxième saison.'],
  ['The firm came third in sales, in Q2.', 'Le groupe a terminé le deuxième trimestre.'],
])('`%s` tells the place of «%s»', (page, brief) => {
  expect(doubtsEitherWay(brief, page)).toEqual([[], []]);
});

test('a rank is told as a number that has no support', () => {
  const [found] = findings('Il a fini troisième.', 'He finished second.');
  expect(found).toMatchObject({ code: 'number', subject: 'troisième' });
});

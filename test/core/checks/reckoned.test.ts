import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const doubted = (text: string, page: string): string[] =>
  doubts(text, { text: page, publishedAt: '2026-06-25' }, { code: 'number' });

const shut = 'La piscine est fermée depuis le 14 novembre dernier.';
const line = 'La ligne sera fermée du 8 mars au 26 novembre 2027.';
const match = 'Montrabel a battu Saint-Orens 26-22.';
const jobs = 'La coopérative emploie 260 saisonniers et n’en recrutera que 150.';
const under = 'The club lost a third of its under-16 players.';
const paid = 'Only 6% of them had paid for news.';

test.each([
  [shut, 'La piscine est fermée depuis sept mois.'],
  ['The pool has been shut since last November.', 'La piscine est fermée depuis sept mois.'],
  [line, 'La ligne fermera près de neuf mois.'],
  [
    'The line will close from 8 November to 26 March 2027.',
    'La ligne fermera plus de quatre mois.',
  ],
  [match, 'Montrabel s’est imposé de quatre points.'],
  [match, 'Quatre points séparent Montrabel de Saint-Orens.'],
  ['Montrabel beat Ludlow 26-22.', 'Montrabel a battu Ludlow de quatre points.'],
  [jobs, 'Ce sont 110 emplois saisonniers de moins.'],
  [under, 'Le club a perdu un tiers de ses moins de 16 ans.'],
  ['The share of over-65 voters rose.', 'La part des électeurs de plus de 65 ans augmente.'],
  ['Les U17 de Lens ont gagné.', 'Les moins de 17 ans de Lens ont gagné.'],
  [paid, '94 % d’entre eux n’avaient rien payé.'],
  ['Seuls 18 % des fermiers sont assurés.', '82 % des fermiers ne sont pas assurés.'],
  ['72% did not answer the letter.', '28 % ont répondu à la lettre.'],
  ['12% of homes lack running water.', '88 % des foyers ont l’eau courante.'],
  ['Of those asked, 37% refused.', '63 % ont accepté.'],
  [paid, '94 % d’entre eux, selon l’étude, n’avaient rien payé.'],
  ['The tax does not touch 20% of homes.', 'La taxe touche 80 % des foyers.'],
])('what «%s» comes to is no fault: «%s»', (page, text) => {
  expect(doubted(text, page)).toEqual([]);
});

test.each([
  [shut, 'La piscine est fermée depuis cinq mois.', 'cinq mois'],
  [
    'The pool has been shut since last November.',
    'La piscine est fermée depuis dix mois.',
    'dix mois',
  ],
  ['Le pont a fermé du 8 mars au 12 août 2027.', 'Le pont a fermé sept mois.', 'sept mois'],
  [
    'The line will close from 8 November to 26 March 2027.',
    'La ligne fermera huit mois.',
    'huit mois',
  ],
  [match, 'Montrabel s’est imposé de cinq points.', 'cinq points'],
  [match, 'Montrabel a battu Saint-Orens de six points.', 'six points'],
  [jobs, 'Ce sont 120 emplois saisonniers de moins.', '120'],
  [under, 'Le club a perdu un tiers de ses moins de 18 ans.', '18 ans'],
  [under, 'Le club a perdu un tiers de ses 16 mois.', '16 mois'],
  ['Les U17 de Lens ont gagné.', 'Les moins de 19 ans de Lens ont gagné.', '19 ans'],
  [paid, '94 % d’entre eux avaient payé.', '94 %'],
  [paid, '96 % d’entre eux n’avaient rien payé.', '96 %'],
  ['72% did not answer the letter.', '28 % n’ont pas répondu à la lettre.', '28 %'],
  ['Rates stay at 2%, with no cut in sight.', 'Les taux restent à 98 %.', '98 %'],
  ['Inflation hit 4% and shows no sign of easing.', 'L’inflation atteint 96 %.', '96 %'],
  ['Le taux est maintenu à 2 %, sans surprise.', 'Le taux est maintenu à 98 %.', '98 %'],
  ['Sales rose 12% and the firm did not cut jobs.', 'Les ventes ont bondi de 88 %.', '88 %'],
  ['Nobody won outright: the party took 38%.', 'Le parti obtient 62 %.', '62 %'],
  ['The tax is 20%, and nobody is exempt.', 'La taxe est de 80 %.', '80 %'],
  ['Some 30% of shops do not open.', '70 % des clients viennent le dimanche.', '70 %'],
])('what «%s» does not come to is doubted: «%s»', (page, text, wrong) => {
  expect(doubted(text, page)).toContain(wrong);
});

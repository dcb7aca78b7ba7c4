import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

test.each([
  ['It was minus 12 degrees.', 'Il a fait 12 degrés.', '12 degrés'],
  ['Le thermomètre a indiqué -18 °C.', 'Il a fait 18 °C.', '18 °C'],
  ['The EBITDA was -€3m.', 'L’Ebitda est de 3 millions d’euros.', '3 millions d’euros'],
])('a number that `%s` gives below zero is not above it: «%s»', (page, brief, wrong) => {
  expect(doubts(brief, page, { code: 'number' })).toContain(wrong);
});

test.each([
  ['La température est de 5 °C.', 'La température est de -5 °C.', '5 °C'],
  ['It is 5°C in Lille.', 'Il fait − 5 °C à Lille.', '5 °C'],
  ['Il fera 5 degrés à Lille.', 'Il fera cinq degrés sous zéro à Lille.', 'cinq degrés'],
  ['Il fera 5 degrés à Lille.', 'Il fera moins cinq degrés à Lille.', 'cinq degrés'],
  ['Le thermomètre va plonger de 11 à 2 °C.', 'Il plongera de 11 à -2 °C.', '2 °C'],
  ['Shares rose 3%.', 'L’action a bougé (-3 %).', '3 %'],
  ['Les ventes ont augmenté de 4 %.', 'Les ventes ont souffert (-4 %).', '4 %'],
  ['La croissance atteindra 2 %.', 'La croissance atteindra −2 %.', '2 %'],
  [
    'The balance stands at $3bn.',
    'Le solde est de -3 milliards de dollars.',
    '3 milliards de dollars',
  ],
])('a number that `%s` gives above zero is not below it: «%s»', (page, brief, wrong) => {
  expect(doubts(brief, page, { code: 'number' })).toContain(wrong);
});

test.each([
  ['Subscribers save 20% on tickets.', 'Les abonnés paient leurs billets -20 %.'],
  ['They slashed prices by 30%.', 'Les prix sont affichés à -30 %.'],
  ['Shares eased 3%.', 'L’action a souffert (-3 %).'],
  ['Bookings collapsed by 60%.', 'Les réservations ont souffert (–60 %).'],
  ['Le titre s’est tassé de 3 %.', 'Le titre a souffert (-3 %).'],
  ['Sales fell by 7.3%.', 'Les ventes ont souffert (-7,3 %).'],
  ['The coat is sold at a 20% discount.', 'Le manteau est affiché à -20 %.'],
  ['The company posted a loss of $3m.', 'Le résultat est de -3 millions de dollars.'],
  ['Le gel a tenu, avec 5 °C sous zéro.', 'Il a fait -5 °C.'],
  ['La température a perdu 5 °C en une nuit.', 'La température a bougé (-5 °C).'],
  ['Il faudra payer 12 euros.', 'Il faudra payer au moins 12 euros.'],
  ['Au moins 12 euros sont à payer.', 'Il faut payer 12 euros.'],
  ['Au moins 1.000 personnes ont fui.', 'Plus d’un millier de personnes ont fui.'],
  ['Ils jouent au moins une heure par jour.', 'Ils jouent une heure par jour.'],
])('a number of `%s` keeps its side of zero: «%s»', (page, brief) => {
  expect(doubts(brief, page, { code: 'number' })).toEqual([]);
});

test.each([
  ['Thousands have fled.', 'Des millions de personnes ont fui.', 'millions'],
  ['Millions have fled.', 'Des milliards de personnes ont fui.', 'milliards'],
  ['Billions of dollars were lost.', 'Des billions de dollars sont perdus.', 'billions'],
  ['Trillions of dollars were lost.', 'Des trillions de dollars sont perdus.', 'trillions'],
])('`%s` is not of another magnitude: «%s»', (page, brief, wrong) => {
  expect(doubts(brief, page, { code: 'number' })).toContain(wrong);
});

test.each([
  ['Trillions of dollars were lost.', 'Des billions de dollars sont perdus.'],
  ['Trillions of dollars were lost.', 'Des milliers de milliards sont perdus.'],
  ['Billions of dollars were lost.', 'Des milliards de dollars sont perdus.'],
])('`%s` is of the magnitude of «%s»', (page, brief) => {
  expect(doubts(brief, page, { code: 'number' })).toEqual([]);
});

test.each([
  ['It starts from negative two billion.', 'Le compteur part de –2 milliards.'],
  ['Le compteur part de moins trois.', 'Le compteur part de –3.'],
  ['The balance was minus 40 points.', 'Le solde est de −40 points.'],
])('a minus tells below zero whatever is counted: `%s`, «%s»', (page, brief) => {
  expect(doubts(brief, page, { code: 'number' })).toEqual([]);
});

test.each([
  ['It starts from negative two billion.', 'Le compteur part de 2 milliards.'],
  ['Le compteur part de moins trois.', 'Le compteur part de 3.'],
  ['The balance was minus 40 points.', 'Le solde est de 40 points.'],
])('without it the number is above zero: `%s`, «%s»', (page, brief) => {
  expect(doubts(brief, page, { code: 'number' })).not.toEqual([]);
});

import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';

/** What is doubted in a brief with no fact, and with one that says it. */
const doubts = (text: string, page: string) =>
  [[], [{ claim: text, evidence: page }]].map((facts) =>
    checkBrief({ text, facts, medium: '' }, { text: page }, { kind: 'brief', words: [1, 160] })
      .filter(({ about, code }) => about === 'fact' && code === 'number')
      .map(({ subject }) => subject.toLowerCase()),
  );

test.each([
  ['Les prix ont baissé de 3 % en un an.', 'Les prix ont baissé de 3 % en un mois.', 'un mois'],
  ['Prices fell 3% in a single year.', 'Les prix ont chuté de 3 % en un siècle.', 'un siècle'],
  ['The talk lasted an hour.', 'La conférence a duré une minute.', 'une minute'],
  ['La séance a duré une heure.', 'La séance a duré une journée.', 'une journée'],
  ['Le colis pèse un kilo.', 'Le colis pèse une tonne.', 'une tonne'],
  ['It costs a dollar a kilo.', 'Il coûte un euro le kilo.', 'un euro'],
  ['A mile of cable was laid.', 'Un mètre de câble a été posé.', 'un mètre'],
  ['It is under one cubic millimetre.', 'Cela fait moins d’un mètre cube.', 'un mètre cube'],
  ['It flashed for 0.5 seconds.', 'Il a clignoté une demi-minute.', 'une demi-minute'],
  ['Half an hour later he scored.', 'Une heure plus tard, il marquait.', 'une heure'],
])('`%s` is not measured by «%s»', (page, brief, wrong) => {
  expect(doubts(brief, page).map((found) => found.includes(wrong))).toEqual([true, true]);
});

test.each([
  ['Prices fell 3% in a single year.', 'Les prix ont chuté de 3 % en une seule année.'],
  ['Le procès a duré sept jours, et le juge une heure.', 'Le procès a duré une semaine.'],
  ['About a mile of cable was laid.', 'Plus d’un kilomètre de câble a été posé.'],
  ['They met every month for a year.', 'Ils se sont vus une fois par mois pendant un an.'],
  ['It lies an hour and a quarter away, a minute from Mende.', 'À plus d’une heure de là.'],
  ['A cool July helped for a week.', 'Un mois de juillet frais a aidé une semaine.'],
  ['He drank a pint in an hour.', 'Il a bu un demi-litre en une heure.'],
  ['For an hour of need, he left.', 'Un jour, il partit.'],
  ['The year-long course costs a dollar.', 'La formation d’un an coûte un dollar.'],
])('`%s` may be measured by «%s»', (page, brief) => {
  expect(doubts(brief, page)).toEqual([[], []]);
});

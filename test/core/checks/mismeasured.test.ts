import { expect, test } from 'vitest';
import { mismeasured } from '#src/core/checks/figures/mismeasured.ts';
import { readSource } from '#src/core/checks/subject.ts';
import { doubts, doubtsEitherWay } from './doubts.ts';

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
  ['A week later the shop reopened.', 'Un an plus tard, la boutique rouvrait.', 'un an'],
  ['The flight takes an hour.', 'Le vol prend une seconde.', 'une seconde'],
  ['Ils ont passé un mois en mer, du 3 au 20 mai.', 'Ils ont passé une année en mer.', 'une année'],
])('`%s` is not measured by «%s»', (page, brief, wrong) => {
  for (const found of doubtsEitherWay(brief, page))
    expect(found.join().toLowerCase()).toContain(wrong);
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
  ['Sales hit a record in 2026, and doubled within a month.', 'Elle a vécu une année record.'],
  ['The strike on Tuesday ended within a week.', 'Une journée de grève a tout bloqué.'],
  ['He was convicted again after a year.', 'Il a été condamné pour une seconde fois.'],
  ['It runs from Monday to Sunday, and sold out in a day.', 'Il dure une semaine.'],
  ['Il a plu du 3 au 10 mai, un mois après la crue.', 'Il a plu pendant une semaine.'],
  ['It was open from 2pm to 3pm, a week after the fire.', 'Elle a ouvert une heure.'],
  ['Talks took from April 3 to May 4, after a year.', 'Elles ont duré un mois.'],
  ['It is open throughout June, and was built in a week.', 'L’exposition dure un mois.'],
])('`%s` may be measured by «%s»', (page, brief) => {
  expect(doubtsEitherWay(brief, page)).toEqual([[], []]);
});

test('a long page of single measures is read in linear time', () => {
  const source = readSource({ text: 'Il a duré un an. '.repeat(10_000) });
  const draft = { text: 'Il a duré un mois. '.repeat(50), facts: [], medium: '' };
  const rubric = { kind: 'brief', words: [1, 160] } as const;
  expect(mismeasured({ draft, source, rubric })).toHaveLength(50);
});

const deadline =
  'Optic has three months to erase the rest. Its charter said three, and a judge will hear the case in six weeks.';
const facts = [
  {
    claim: 'Optic a trois mois pour effacer le reste.',
    evidence: 'Optic has three months to erase the rest.',
  },
  {
    claim: 'Un juge entendra l’affaire dans six semaines.',
    evidence: 'a judge will hear the case in six weeks',
  },
];

test('a sentence tells its fact by the unit of its claim, whatever else the page counts', () => {
  expect(doubts('Optic a trois mois pour effacer le reste.', deadline, { facts })).toEqual([]);
  expect(doubts('Optic a trois ans pour effacer le reste.', deadline, { facts })).toContain(
    'trois ans',
  );
  const both =
    'Un juge entendra dans six semaines l’affaire d’Optic, qui a trois mois pour effacer le reste.';
  expect(doubts(both, deadline, { facts })).toEqual([]);
});

import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

/** What is doubted in a brief of one claim, against a page that says its evidence. */
const doubted = (claim: string, evidence: string) =>
  doubts(claim, evidence, { facts: [{ claim, evidence }] });

test.each([
  ['what was so before', 'It carried 412,000 people, up from 350,000 in 2024.', '350 000'],
  ['what was forecast', 'It sold 412,000 tickets, against a target of 350,000.', '350 000'],
])('a claim does not tell %s as so', (_, evidence, wrong) => {
  expect(doubted('L’an dernier, 412 000 personnes sont venues.', evidence)).toEqual([]);
  expect(doubted('L’an dernier, 350 000 personnes sont venues.', evidence)).toContain(wrong);
});

test('a claim that says that something was so before is believed', () => {
  const evidence = 'It carried 412,000 people, up from 350,000 in 2024.';
  expect(doubted('Le bus transportait 412 000 personnes, contre 350 000 avant.', evidence)).toEqual(
    [],
  );
});

test('what a page tells of a part is not told of the whole', () => {
  const evidence = 'The sale saves 74 of the 190 jobs.';
  expect(doubted('La vente sauve 74 emplois.', evidence)).toEqual([]);
  expect(doubted('La vente sauve 74 emplois sur 190.', evidence)).toEqual([]);
  expect(doubted('La vente sauve 190 emplois.', evidence)).toContain('190');
});

test('an amount by the season is not one by the match, nor a monthly one yearly', () => {
  const rights = 'Sources put the rights at €19 million a season.';
  expect(doubted('Les droits valent 19 millions d’euros par saison.', rights)).toEqual([]);
  expect(doubted('Les droits valent 19 millions d’euros par match.', rights)).not.toEqual([]);
  const fee = 'L’association songe à une adhésion mensuelle de trois euros.';
  expect(doubted('L’adhésion coûterait trois euros par mois.', fee)).toEqual([]);
  expect(doubted('L’adhésion coûterait trois euros par an.', fee)).not.toEqual([]);
});

test('a season of two years is that of the page', () => {
  const evidence = 'The five-year pact starts with the 2027-28 season.';
  expect(doubted('Le contrat court cinq saisons à partir de 2027-2028.', evidence)).toEqual([]);
  expect(doubted('Le contrat court cinq saisons à partir de 2026-2027.', evidence)).not.toEqual([]);
});

test('less than an hour is not less than a week', () => {
  const evidence = 'The union was given less than an hour’s notice.';
  expect(doubted('Le syndicat a été prévenu moins d’une heure avant.', evidence)).toEqual([]);
  expect(doubted('Le syndicat a été prévenu moins d’une semaine avant.', evidence)).not.toEqual([]);
});

test('thousands are not millions, even where the page has a number alone', () => {
  const evidence = 'At least 3,400 households got the call.';
  expect(doubted('Des milliers de foyers ont reçu l’appel.', evidence)).toEqual([]);
  expect(doubted('Des millions de foyers ont reçu l’appel.', evidence)).not.toEqual([]);
});

test('a number may leave its millions to one far before it that «en» brings back', () => {
  const text =
    'L’amende est de 74 millions d’euros, pour avoir montré où étaient des enfants que personne n’avait prévenus, dans un pays dont la loi le défend. Le projet en proposait environ 120.';
  const page = 'The fine is 74 million euros. The draft had proposed about 120 million euros.';
  expect(doubts(text, page, { code: 'number' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { applyStyle } from '#src/core/style/apply-style.ts';
import { namedBy } from '#src/core/style/named-words.ts';
import { houseFindings, styleFindings } from '#src/core/style/style.ts';

test.each([
  ['Selon elle, la Société générale paie.', 'société', 'entreprise'],
  ['L’agence Digital Media et le Digital Day.', 'digital', 'numérique'],
  ['Digital Media ouvre.', 'digital', 'numérique'],
  ['Selon Le Monde, tout va.', 'le monde', 'la planète'],
  ['Le Monde raconte.', 'le monde', 'la planète'],
  ['Libération raconte.', 'libération', 'délivrance'],
  ['Il lit Libération.', 'libération', 'délivrance'],
  ['Selon le Monde, oui. Monde, dit-il.', 'monde', 'univers'],
  ['Avec la Croix, il part.', 'croix', ''],
  ['The report by Digital Europe is out.', 'digital', 'numérique'],
  ['## La Société générale\n\nElle paie.', 'société', 'entreprise'],
])('«%s» has «%s» in a name, which no rule changes', (text, wrong, wanted) => {
  const rules = [{ wrong, wanted }];
  expect(applyStyle(text, rules)).toEqual({ text, places: 0, left: [] });
  expect(styleFindings(text, rules)).toEqual([]);
});

test.each([
  [
    'La société paie la Société générale.',
    'société',
    'entreprise',
    'L’entreprise paie la Société générale.',
  ],
  ['Digital oblige, tout va.', 'digital', 'numérique', 'Numérique oblige, tout va.'],
  [
    'Le monde sait. Tout le monde lit Le Monde.',
    'le monde',
    'la planète',
    'La planète sait. Tout la planète lit Le Monde.',
  ],
  [
    'Selon Libération, la libération de Paris.',
    'libération',
    'délivrance',
    'Selon Libération, la délivrance de Paris.',
  ],
  ['Selon Le Monde, tout va.', 'selon', 'd’après', 'D’après Le Monde, tout va.'],
  ['## Digital oblige\n\nTout va.', 'digital', 'numérique', '## Numérique oblige\n\nTout va.'],
  ['Il lit Twitter. Twitter ferme.', 'Twitter', 'X', 'Il lit X. X ferme.'],
  ['Il lit Twitter.', 'twitter', 'X', 'Il lit X.'],
  ['LE MONDE DIGITAL OUVRE', 'digital', 'numérique', 'LE MONDE NUMÉRIQUE OUVRE'],
  ['Effectivement Paris brille.', 'effectivement', '', 'Paris brille.'],
])('«%s» with «%s» → «%s» reads «%s»', (text, wrong, wanted, after) => {
  expect(applyStyle(text, [{ wrong, wanted }]).text).toBe(after);
});

test('the names of a section’s media and of its passages are known wherever they stand', () => {
  const draft = {
    medium: 'Radio société',
    text: 'Radio société ouvre. Capital raconte la société. Le capital de la société.',
    facts: [{ claim: 'Elle ouvre', evidence: 'Le magazine Capital ouvre la société.' }],
    sources: [{ url: 'https://a.example', title: 'Une page', medium: 'Capital social' }],
  };
  const rules = [
    { wrong: 'société', wanted: 'entreprise' },
    { wrong: 'capital', wanted: 'fonds' },
  ];
  expect(houseFindings(draft, rules).map(({ subject }) => subject)).toEqual([
    'société',
    'capital',
    'société',
  ]);
  expect(applyStyle(draft.text, rules, namedBy(draft)).text).toBe(
    'Radio société ouvre. Capital raconte l’entreprise. Le fonds de l’entreprise.',
  );
});

test.each([
  ['Le 20 mai, 20 lecteurs viennent.', '20', 'vingt', 'Le 20 mai, vingt lecteurs viennent.'],
  ['Du 20 au 22 mai 2026, 20 fois.', '20', 'vingt', 'Du 20 au 22 mai 2026, vingt fois.'],
  ['Le deux mai, deux lecteurs viennent.', 'deux', '2', 'Le deux mai, 2 lecteurs viennent.'],
  ['Le 12 sept. 2026, il vient.', 'sept.', 'septembre', 'Le 12 septembre 2026, il vient.'],
  ['Le 1er mai, il vient.', '1er mai', 'premier mai', 'Le premier mai, il vient.'],
])('a rule about a number leaves dates as they are: «%s»', (text, wrong, wanted, after) => {
  expect(applyStyle(text, [{ wrong, wanted }]).text).toBe(after);
});

import { expect, test } from 'vitest';
import { findings } from './doubts.ts';

test.each([
  [
    'Il coûte le tiers de ce prix.',
    'Le tuyau est cinq fois moins cher.',
    'Le tuyau est d’un prix moins élevé.',
    'cinq',
  ],
  [
    'The boy, 14, ran 41 km on Sunday.',
    'Le garçon de 14 ans a couru 45 km dimanche.',
    'Le garçon a couru dimanche.',
    '45 km',
  ],
  [
    'The mayor saw 20 pupils on the bridge.',
    'La maire a vu 30 élèves sur le pont.',
    'La maire a vu des élèves sur le pont.',
    '30 élèves',
  ],
])(
  'a doubt about words of a claim that the brief lacks names the claim: «%s» «%s»',
  (page, claim, text, words) => {
    const found = findings(text, page, [{ claim, evidence: page }]);
    expect(found.map((one) => one.claim)).toEqual([claim]);
    expect(words).toContain(found[0]?.subject);
    expect(page).toContain(found[0]?.said);
  },
);

test('a doubt about words of the brief names no claim', () => {
  const page = 'The boy, 14, ran 41 km on Sunday.';
  const text = 'Le garçon de 14 ans a couru 45 km dimanche.';
  const found = findings(text, page, [{ claim: text, evidence: page }]);
  expect(found.map(({ claim }) => claim)).toEqual(found.map(() => undefined));
  expect(found).not.toEqual([]);
});

test.each([
  [
    'La directrice a réuni les parents de l’école mardi. « Nous garderons toutes les classes », a-t-elle dit.',
    'La directrice a dit mardi aux parents de l’école : « Nous garderons quelques classes. »',
  ],
  [
    'Le maire a réuni les habitants du quartier lundi. « La ville paiera tous les travaux », a-t-il dit.',
    'Le maire a dit lundi aux habitants du quartier : « La ville paiera la moitié des travaux. »',
  ],
])(
  'a quotation is held against the words that say the same, and not against what is told around it: «%s»',
  (page, text) => {
    const quotations = findings(text, page).filter(({ code }) => code === 'quotation');
    expect(quotations.map(({ said }) => said)).toEqual([page.split('. ').slice(1).join('. ')]);
  },
);

test('a doubt is not held against a sentence that its own has word for word', () => {
  const page = 'Les élèves du lycée partiront à 5 h 50. Le trajet des élèves durera 1 h 08.';
  const text =
    'Les élèves du lycée partiront à 5 h 50. et le trajet durera 1 h 18, dit le proviseur.';
  for (const { said } of findings(text, page))
    expect(said).not.toBe('Les élèves du lycée partiront à 5 h 50.');
  expect(
    findings('« Les élèves du lycée partiront à 5 h 50 », et le trajet durera 1 h 18.', page),
  ).toEqual([expect.objectContaining({ said: 'Le trajet des élèves durera 1 h 08.' })]);
});

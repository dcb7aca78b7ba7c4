import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';

const rubric = { kind: 'brief', words: [1, 160] } as const;

type Fact = readonly [claim: string, evidence: string];

/** The words doubted as the reverse of what a page says. */
const reversed = (brief: string, page: string, ...facts: readonly Fact[]): string[] =>
  checkBrief(
    { text: brief, facts: facts.map(([claim, evidence]) => ({ claim, evidence })), medium: '' },
    { text: page, language: /(?<!\p{L})the(?!\p{L})/iu.test(page) ? 'en' : 'fr', title: '' },
    rubric,
  )
    .filter(({ code, hard }) => code === 'polarity' && hard)
    .map(({ subject }) => subject);

const caught: readonly (readonly [what: string, page: string, claim: string])[] = [
  [
    'a denial that the evidence does not have',
    'The airline has hired a law firm in Texas.',
    'La compagnie n’a pas engagé de cabinet d’avocats.',
  ],
  [
    'a denial that is lost',
    'La direction ne vendra pas l’imprimerie de Tours.',
    'La direction vendra l’imprimerie de Tours.',
  ],
  [
    'a refusal told as an agreement',
    'Delmas has declined to comment on the sale.',
    'Delmas accepte de commenter la vente.',
  ],
  [
    'a fall told as a rise',
    'The share of readers who pay has fallen to 12 percent.',
    'La part des lecteurs qui paient a augmenté, à 12 %.',
  ],
  [
    'more told as less',
    'More than a third of the staff will go, the company said.',
    'Moins d’un tiers des salariés partiront.',
  ],
  [
    'something wound up told as begun',
    'The paper closed three podcasts in April.',
    'Le journal a lancé trois podcasts en avril.',
  ],
  [
    'a vote against told as a vote for',
    'La rédaction a voté contre le projet à 71 %.',
    'La rédaction a voté pour le projet à 71 %.',
  ],
  [
    'a possibility kept told as ruled out',
    'The new owner has not ruled out more computers.',
    'Le nouveau propriétaire exclut de nouveaux ordinateurs.',
  ],
];

for (const [what, page, claim] of caught) {
  test(`${what} is caught in a claim against its evidence`, () => {
    expect(reversed(claim, page, [claim, page.replace(/\.$/u, '')])).not.toEqual([]);
  });
}

test('a brief that denies what its own claim says is caught', () => {
  const page = 'The Leeds plant was sold in March to a group of readers.';
  expect(
    reversed('L’usine de Leeds n’a pas été vendue en mars aux lecteurs.', page, [
      'L’usine de Leeds a été vendue en mars à des lecteurs',
      'The Leeds plant was sold in March to a group of readers',
    ]),
  ).toContain('vendue');
});

const faithful: readonly (readonly [what: string, page: string, claim: string])[] = [
  [
    'a no told by another no',
    'Le conseil a rejeté la vente des halles.',
    'Les halles ne seront pas vendues.',
  ],
  [
    'a later announcement',
    'The company will announce the location of its head office later.',
    'La société n’a pas encore annoncé le lieu de son siège.',
  ],
  [
    'a superlative',
    'The model sold more than any other computer of the decade.',
    'Aucun ordinateur ne s’est vendu davantage.',
  ],
  [
    'a first',
    'Delta Capital had never invested in France.',
    'C’est le premier investissement de Delta Capital en France.',
  ],
  [
    'two things that go two ways',
    'Print revenue fell 8 percent while digital revenue rose 12 percent.',
    'Les recettes numériques ont augmenté de 12 %.',
  ],
  [
    'what a text spares',
    'Long-haul travellers were not disrupted by the strike.',
    'Les passagers des long-courriers ont été épargnés par la grève.',
  ],
  [
    'words of a quotation',
    'Valadier said the group was buying a way of telling stories.',
    '« Nous n’achetons pas un catalogue », dit Valadier, dont le groupe achète une manière de raconter.',
  ],
];

for (const [what, page, claim] of faithful) {
  test(`${what} is not a reversal`, () => {
    expect(reversed(claim, page, [claim, page.replace(/\.$/u, '')])).toEqual([]);
  });
}

test('a no that neither the facts nor the page have is caught without facts too', () => {
  const page =
    'The Harbour Ledger employs 320 people in Leeds. It was founded in 1904 and it prints 47 titles.';
  expect(reversed('Le Harbour Ledger n’emploie pas 320 personnes à Leeds.', page)).not.toEqual([]);
  expect(reversed('Le Harbour Ledger emploie 320 personnes à Leeds.', page)).toEqual([]);
});

test('a plain no of the evidence told as a yes is caught', () => {
  const page = 'She was 15 and not eligible to vote in the referendum.';
  expect(
    reversed('À 15 ans, elle pouvait voter au référendum.', page, [
      'À 15 ans, elle pouvait voter au référendum',
      'She was 15 and not eligible to vote in the referendum',
    ]),
  ).not.toEqual([]);
});

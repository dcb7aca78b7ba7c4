import { expect, test } from 'vitest';
import { type Fact, findings } from './doubts.ts';

const page = {
  title: 'Orne Acier sells its mill',
  medium: 'Mill Report',
  language: 'en',
  text: `Orne Acier sold its rolling mill in Brest for 640,000 euros on Tuesday. The board approved the deal by 21 votes to 8.

Debt was brought down to 310 million euros, against 470 million a year earlier. Its shares fell 7% to 12 euros in Paris. The union rejected the pay offer of 3,200 euros.`,
};

const codes = (text: string, facts: readonly Fact[] = []) =>
  findings(text, page, facts).map(({ code }) => code);

const faithful = [
  'Orne Acier a vendu son laminoir de Brest pour 640 000 euros.',
  'La dette revient à 310 millions d’euros, contre 470 millions un an plus tôt.',
  'La dette, qui montait jusqu’à 470 millions d’euros, a fondu.',
  'L’action a perdu 7 % à Paris.',
  'Le syndicat a refusé les 3 200 euros proposés.',
];

for (const text of faithful) {
  test(`nothing is said of what the page says: ${text}`, () => {
    expect(codes(text)).toEqual([]);
  });
}

const reversed = [
  ['a purchase for a sale', 'Orne Acier a acheté son laminoir de Brest pour 640 000 euros.'],
  ['a gain for a fall', 'L’action a gagné 7 % à Paris.'],
  ['a yes for a no', 'Le syndicat a accepté les 3 200 euros proposés.'],
  ['a rise to what fell', 'La dette grimpe à 310 millions d’euros.'],
] as const;

for (const [what, text] of reversed) {
  test(`${what} is caught: ${text}`, () => {
    expect(codes(text)).toContain('polarity');
  });
}

const exchanged = [
  ['a change told backwards', 'La dette passe de 310 à 470 millions d’euros.'],
  ['what a number was, told as what it is', 'La dette atteint 470 millions d’euros.'],
] as const;

for (const [what, text] of exchanged) {
  test(`${what} is caught: ${text}`, () => {
    expect(codes(text)).toContain('number');
  });
}

test('a price that was and one that is keep their places, whatever words stand by them', () => {
  const told =
    'A fridge of the firm used to cost 45% less than one filled with new parts; today the difference is 22%.';
  const text =
    'Ses frigos ne coûtent plus que 22 % de moins que ceux remplis de pièces neuves, contre 45 % auparavant.';
  expect(findings(text, told)).toEqual([]);
});

const couples: readonly (readonly [page: string, rights: readonly string[], wrong: string])[] = [
  [
    'The bill passed with 80 votes in favour, 41 against and 12 abstentions.',
    [
      'Le texte a reçu 80 voix pour, 41 contre et 12 abstentions.',
      'Le texte a eu 12 abstentions, 41 voix contre et 80 voix pour.',
    ],
    'Le texte a reçu 80 voix pour, 12 contre et 41 abstentions.',
  ],
  [
    'The firm Modal promises spare parts for ten years and updates for eight.',
    [
      'Modal promet des mises à jour pendant huit ans et des pièces pendant dix.',
      'Modal promet dix ans de pièces et huit de mises à jour.',
    ],
    'Modal promet des pièces pendant huit ans et des mises à jour pendant dix ans.',
  ],
  [
    'Some 45% of northern farmers own their land, while 18% rent it from a bank.',
    [
      'Au nord, 45 % des fermiers possèdent leur terre, quand 18 % la louent à une banque.',
      '18 % des fermiers du nord louent leur terre à une banque ; 45 % la possèdent.',
    ],
    'Au nord, 18 % des fermiers possèdent leur terre, quand 45 % la louent à une banque.',
  ],
];

test.each(couples)(
  'a claim keeps two figures apart as its evidence does: `%s`',
  (page, rights, wrong) => {
    const doubted = (claim: string) => findings(claim, page, [{ claim, evidence: page }]);
    for (const right of rights) expect(doubted(right)).toEqual([]);
    expect(doubted(wrong)).not.toEqual([]);
  },
);

test('a brief that says the reverse of its own fact is caught', () => {
  const facts = [
    { claim: 'L’action a cédé 7 %', evidence: 'Its shares fell 7% to 12 euros in Paris.' },
  ];
  expect(codes('L’action a pris 7 %.', facts)).toContain('polarity');
});

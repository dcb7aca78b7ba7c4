import { expect, test } from 'vitest';
import { doubtsEitherWay } from './doubts.ts';

/** The dates that are doubted of a brief of 8 May 2026, whose page goes on after its first sentence. */
const doubts = (text: string, page: string) =>
  doubtsEitherWay(
    text,
    { text: `${page} It runs 12 sites. The trial drew a crowd.`, publishedAt: '2026-05-08' },
    { evidence: page, code: 'date' },
  );

const replaced: readonly (readonly [page: string, brief: string])[] = [
  [
    'Founded in 2003, the group moved to Paris in 2011.',
    'Fondé en 2026, le groupe est florissant.',
  ],
  [
    'Founded in 2003, the group moved to Paris in 2011.',
    'Le groupe s’est installé à Paris en 2026.',
  ],
  ['Founded in 2003, the group is thriving.', 'Fondé le 8 mai 2026, le groupe est florissant.'],
  ['Chief executive Anna Berg, 54, took over in 2021.', 'Anna Berg la dirige depuis 2026.'],
  ['It plans a shop in 2028.', 'La boutique ouvrira en 2026.'],
  ['Née en 1944, elle crée en 1991 le Ballet du Port.', 'Elle crée le Ballet du Port en 2026.'],
  ['Sel, en 2022, fut sa dernière pièce.', 'Sel, en 2026, est sa dernière pièce.'],
  ['Il a été élu en mars 2024.', 'Il a été élu en mai 2026.'],
  ['Il a été élu en mars 2024.', 'Il a été élu le 8 mai.'],
  ['It drew 90,000 visitors last year.', 'Il a attiré 90 000 visiteurs en 2026.'],
  [
    'More than 300 jobs were cut by the firm in 2024.',
    'L’entreprise a supprimé 300 emplois en 2026.',
  ],
  ['It was sold in November.', 'Il a été vendu en 2026.'],
  [
    'The museum, which opened in 1987, will close on Tuesday.',
    'Le musée, ouvert en 2026, ferme mardi.',
  ],
  [
    'The plant is closing today. Output was 6,100 tonnes in March.',
    'La production était de 6 100 tonnes en mai.',
  ],
  ['L’usine ferme. Elle a livré 2 400 vélos en mars.', 'Elle a livré 2 400 vélos en mai.'],
];

for (const [page, brief] of replaced) {
  test(`«${brief}» puts the day of publication in the place of what «${page}» tells`, () => {
    for (const found of doubts(brief, page)) expect(found).not.toEqual([]);
  });
}

test.each([
  ['La cour a tranché le 8 mai.', 'The court ruled on 12 March.', 'Today the firm appealed.'],
  [
    'Le conseil a approuvé le plan le 8 mai.',
    'The council approved the plan on 12 March.',
    'The mayor spoke on Friday.',
  ],
  ['Le musée a ouvert le 8 mai.', 'The museum opened in March.', 'The council met on Friday.'],
  ['Le club dit avoir perdu 312 adhérents en mai.', 'The club lost 312 members in March.', ''],
])('«%s» puts the day of publication in the place of its evidence', (text, evidence, more) => {
  const page = { text: `${evidence} ${more}`, publishedAt: '2026-05-08' };
  expect(doubtsEitherWay(text, page, { evidence, code: 'date' })[1]).not.toEqual([]);
});

const ofNow: readonly (readonly [page: string, brief: string])[] = [
  ['The museum, which opened in 1987, will close on Tuesday.', 'Le musée ferme en 2026.'],
  ['The museum, opened in 1987, will close on Tuesday.', 'Le musée fermera en mai 2026.'],
  ['Attendance fell this spring, after a record in 2024.', 'La fréquentation a baissé en 2026.'],
  ['In August it reopens with 200 works.', 'Il rouvrira en 2026, avec 200 œuvres.'],
  ['The number of visitors rose to 900.', 'Le nombre de visiteurs est monté à 900 en 2026.'],
  ['Il est désormais ouvert ; 2019 fut faste.', 'Il est ouvert en 2026.'],
  ['Sales were lower than in 2024.', 'Les ventes sont plus basses qu’en 2024, en 2026.'],
  ['La chorégraphe est morte hier à Lille.', 'La chorégraphe est morte en 2026.'],
  ['La mairie, bâtie en 1880, rouvre samedi.', 'La mairie, bâtie en 1880, rouvre en mai 2026.'],
  ['Founded in 2003, the group is thriving.', 'En 2026, le groupe, fondé en 2003, est florissant.'],
  [
    'Sales of electric cars rose 20% in the first quarter compared with the same quarter of 2025.',
    'Les ventes de voitures électriques ont monté de 20 % au premier trimestre 2026.',
  ],
  [
    'Les ventes montent de 20 % par rapport au même trimestre de 2025.',
    'Les ventes montent de 20 % au premier trimestre 2026.',
  ],
  [
    'Profit rose to $4.1bn, up from $3.2bn in 2024.',
    'Le bénéfice est monté à 4,1 milliards de dollars en 2026.',
  ],
  [
    'The firm cut 300 jobs in 2024. It is cutting 500 more jobs, it said on Tuesday.',
    'L’entreprise supprime encore 500 emplois en 2026.',
  ],
  [
    'Le groupe a ouvert 12 magasins en 2024. Il va ouvrir 30 magasins, a-t-il dit.',
    'Le groupe ouvrira 30 magasins en 2026.',
  ],
];

for (const [page, brief] of ofNow) {
  test(`«${brief}» tells when «${page}» was written`, () => {
    expect(doubts(brief, page).flat()).toEqual([]);
  });
}

import { expect, test } from 'vitest';
import { doubtsEitherWay } from './doubts.ts';

/** The dates that are doubted of a brief. */
const doubts = (text: string, page: string, publishedAt: string) =>
  doubtsEitherWay(
    text,
    { text: `${page} The council met again.`, publishedAt },
    { evidence: page, code: 'date' },
  );

type Told = readonly [publishedAt: string, page: string, right: string, wrong: string];

const told: readonly Told[] = [
  ['2026-03-05', 'It opened on 12 November, she said.', 'Ouvert le 12 novembre 2025.', '2026'],
  ['2026-03-05', 'It opened last November.', 'Il a ouvert en novembre 2025.', '2026'],
  ['2026-03-05', 'It closed in August last year.', 'Il a fermé en août 2025.', '2024'],
  ['2026-03-05', 'The court ruled on Wednesday 12 November.', 'Jugé le 12 novembre 2025.', '2026'],
  [
    '2026-03-05',
    'The race will be held on 12 November.',
    'Elle se court le 12 novembre 2026.',
    '2025',
  ],
  ['2026-03-05', 'Le musée a fermé en septembre dernier.', 'Il a fermé en septembre 2025.', '2026'],
  [
    '2026-11-20',
    'Le procès commence le 12 janvier.',
    'Le procès débute le 12 janvier 2027.',
    '2026',
  ],
  ['2026-11-20', 'Il débute en janvier prochain.', 'Il débute en janvier 2027.', '2026'],
  ['2026-01-03', 'C’était le 24 décembre.', 'C’était le 24 décembre 2025.', '2026'],
  [
    '2026-01-03',
    'It closed on 24 December. In 2026 it moves.',
    'Il a fermé fin décembre 2025.',
    '2023',
  ],
];

for (const [published, page, right, year] of told) {
  test(`«${right}» and no other year is what «${page}» tells in ${published}`, () => {
    expect(doubts(right, page, published).flat()).toEqual([]);
    const wrong = right.replace(/20\d\d/, year);
    for (const found of doubts(wrong, page, published)) expect(found).not.toEqual([]);
  });
}

const open: readonly (readonly [publishedAt: string, page: string, briefs: readonly string[]])[] = [
  [
    '2026-03-05',
    'The renovated museum opens on 12 November.',
    ['Il ouvre le 12 novembre 2026.', 'Il ouvre le 12 novembre 2025.'],
  ],
  [
    '2026-06-20',
    'In 2019 it was sold. On 12 November it closed.',
    ['Il a fermé le 12 novembre 2019.', 'Il a fermé le 12 novembre 2025.'],
  ],
  ['2026-05-18', 'He was arrested in August and freed.', ['Arrêté en août 2025, il est libre.']],
  ['2026-03-18', 'Sales rose in March.', ['Les ventes ont monté en mars 2026.']],
];

for (const [published, page, briefs] of open) {
  test(`«${page}» leaves the year to the reader in ${published}`, () => {
    for (const brief of briefs) expect(doubts(brief, page, published).flat()).toEqual([]);
  });
}

test('«janvier prochain» is not the January that the page gives to the year before', () => {
  const page = 'The trial was held in January 2026.';
  for (const found of doubts('Le procès a lieu en janvier prochain.', page, '2026-11-20'))
    expect(found).not.toEqual([]);
  expect(doubts('Le procès a eu lieu en janvier dernier.', page, '2026-11-20').flat()).toEqual([]);
});

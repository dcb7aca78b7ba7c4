import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

type Row = readonly [page: string, claim: string, brief: string, other: string, score: string];

const scored = ([page, claim, brief]: Row, text: string, evidence: string) =>
  doubts(
    text,
    { text: page, language: brief === claim ? 'fr' : 'en' },
    { facts: [{ claim, evidence }], code: 'number' },
  );

test.each<Row>([
  [
    'The visitors led Brentham 2-0 through Mateus Pereira. Brentham had lost the first leg 1-0 in Portugal.',
    'Les visiteurs menaient 2-0 grâce à Mateus Pereira',
    'Brentham a été mené 2-0 par les visiteurs, sur un but de Mateus Pereira.',
    'Brentham a été mené 1-0 par les visiteurs, sur un but de Mateus Pereira.',
    '1-0',
  ],
  [
    'Lyon a battu Nantes 3-1 dimanche à Gerland. En mars, Nantes avait battu Lyon 2-1.',
    'Lyon a battu Nantes 3-1 à Gerland',
    'Dimanche, Lyon a battu Nantes 3-1 à Gerland.',
    'Dimanche, Lyon a battu Nantes 2-1 à Gerland.',
    '2-1',
  ],
  [
    'The council passed the budget by 33-27. An amendment had failed 24-36 in March.',
    'Le conseil a adopté le budget par 33 voix contre 27',
    'Le conseil a adopté le budget par 33 voix contre 27.',
    'Le conseil a adopté le budget par 36 voix contre 24.',
    '36 voix contre 24',
  ],
])('of «%s» no score takes the place of another', (...row) => {
  const [page, , brief, other, score] = row;
  const [evidence = ''] = page.split('. ');
  expect(scored(row, brief, evidence)).toEqual([]);
  expect(scored(row, other, evidence)).toContain(score);
});

test('a score that no fact tells may stand beside the one that they do', () => {
  const page = 'Lyon a battu Nantes 3-1 dimanche à Gerland. En mars, Nantes avait battu Lyon 2-1.';
  const claim = 'Lyon a battu Nantes 3-1 à Gerland';
  const text = 'Battu 2-1 en mars, Lyon a battu Nantes 3-1 dimanche à Gerland.';
  const row: Row = [page, claim, text, '', ''];
  expect(scored(row, text, 'Lyon a battu Nantes 3-1 dimanche à Gerland')).toEqual([]);
});

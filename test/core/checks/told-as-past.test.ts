import { expect, test } from 'vitest';
import { doubtsEitherWay } from './doubts.ts';

const doubts = (text: string, page: string) =>
  doubtsEitherWay(text, { text: page, publishedAt: '2026-06-10' }, { evidence: page });

test.for([
  ['Le jugement sera rendu le 17 juillet.', 'Le jugement a été rendu le 17 juillet.'],
  ['The court will rule on July 17.', 'Le tribunal a rendu sa décision le 17 juillet.'],
  ['The council, which met in May, will vote on 2 July.', 'Le conseil a voté le 2 juillet.'],
  ['L’audience se tiendra le 3 juillet.', 'L’audience s’est tenue le 3 juillet.'],
] as const)('«%s» is not told as done by «%s»', ([page, brief]) => {
  for (const found of doubts(brief, page)) expect(found).not.toEqual([]);
});

test.for([
  ['The court will rule on July 17.', 'Le tribunal rendra sa décision le 17 juillet.'],
  ['The council will vote on 2 July.', 'Le vote du conseil a été fixé le 2 juillet.'],
  [
    'The talks have been put off and will start on 2 July.',
    'Elles ont été repoussées au 2 juillet.',
  ],
  ['The council said it would vote on 2 June.', 'Le conseil a voté le 2 juin.'],
  ['Le conseil a voté le 2 juin.', 'Le conseil a voté le 2 juin.'],
  ['On 2 July 2025 the council voted; it will vote again.', 'Le conseil a voté le 2 juillet.'],
  [
    'Le groupe a cédé ses parts et rendra les clés le 2 juillet.',
    'Le groupe, qui a cédé ses parts, rendra les clés le 2 juillet.',
  ],
] as const)('«%s» may be told by «%s»', ([page, brief]) => {
  expect(doubts(brief, page)).toEqual([[], []]);
});

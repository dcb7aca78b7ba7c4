import { expect, test } from 'vitest';
import { doubtsEitherWay } from './doubts.ts';

const doubts = (text: string, page: string) =>
  doubtsEitherWay(
    text,
    { text: `${page} The council met again.`, publishedAt: '2026-06-10' },
    { evidence: page, code: 'date' },
  );

test.for([
  ['Le tribunal a siégé mardi soir.', 'Le tribunal a siégé mardi midi.', 'midi'],
  ['The report was published late on Tuesday.', 'Le rapport a paru mardi matin.', 'matin'],
  ['The report was published on Tuesday evening.', 'Le rapport a paru mardi à l’aube.', 'aube'],
  ['Le conseil a voté dans la matinée, mardi matin.', 'Le conseil a voté mardi soir.', 'soir'],
] as const)('«%s» is not told by «%s»', ([page, brief, part]) => {
  for (const found of doubts(brief, page)) expect(found).toEqual([part]);
});

test.for([
  ['Le tribunal a siégé mardi soir.', 'Le tribunal a siégé mardi dans la nuit.'],
  ['The report was published late on Tuesday.', 'Le rapport a paru mardi soir.'],
  ['It opened on Tuesday morning, at 8am.', 'Il a ouvert mardi à l’aube.'],
  ['It opened on Tuesday morning and closed at 6pm.', 'Il a fermé mardi soir.'],
  ['The report was published on Tuesday.', 'Le rapport a paru mardi soir.'],
] as const)('«%s» may be told by «%s»', ([page, brief]) => {
  expect(doubts(brief, page)).toEqual([[], []]);
});

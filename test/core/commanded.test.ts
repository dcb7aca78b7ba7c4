import { expect, test } from 'vitest';
import { commanded } from '#src/core/commanded.ts';

test.each([
  ['status', 'status', false],
  [', status', 'status', false],
  [' : approve 2', 'approve 2', false],
  ['— redraft 2 plus court, please', 'redraft 2 plus court, please', false],
  ['/status', 'status', false],
  ['/jungle status', 'status', true],
  [', Jungle status', 'status', false],
  ['jungle', '', false],
  ['/ Jungle : status', ': status', true],
  ['Jungle Stories : https://gazette.example/un', 'Stories : https://gazette.example/un', false],
  ['?', '?', false],
  ['!', '', false],
  ['junglerie', 'junglerie', false],
  ['#une https://gazette.example/un', '#une https://gazette.example/un', false],
])('what «%s» asks is «%s»', (text, command, slashed) => {
  expect(commanded(text)).toEqual({ command, slashed });
});

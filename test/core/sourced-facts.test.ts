import { expect, test } from 'vitest';
import type { Finding } from '#src/core/finding.ts';
import { sourcedFacts } from '#src/core/sourced-facts.ts';

const text = 'Le journal paraît le samedi. Il vend 900 exemplaires à Lyon.';
const facts = [
  { claim: 'Le journal paraît le samedi.', evidence: 'chaque samedi' },
  { claim: 'Il vend 900 exemplaires.', evidence: '900 exemplaires vendus' },
  { claim: 'Il vend ses exemplaires à Lyon.', evidence: 'à Lyon' },
];
const doubt = (about: Partial<Finding>): Finding => ({
  code: 'number',
  about: 'fact',
  hard: true,
  span: [37, 40],
  subject: '900',
  ...about,
});

test.each<[string, Finding[], boolean[]]>([
  ['nothing', [], [true, true, true]],
  ['a word of one claim', [doubt({})], [true, false, true]],
  ['a word of no claim in its sentence', [doubt({ subject: 'vent' })], [true, false, false]],
  ['a headline', [doubt({ span: [0, 0], subject: '999' })], [true, true, true]],
  ['a style', [doubt({ about: 'style', hard: false })], [true, true, true]],
  [
    'an evidence',
    [doubt({ code: 'evidence', subject: 'chaque samedi', span: [0, 28] })],
    [false, true, true],
  ],
  [
    'what someone answered for',
    [doubt({ cleared: { by: 'ines', reason: 'vu' } })],
    [true, true, true],
  ],
])('what doubts %s leaves the other facts sourced', (_, findings, sourced) => {
  expect(sourcedFacts({ text, facts }, findings)).toEqual(sourced);
});

test('a fact without evidence is not sourced, unless someone answered for it', () => {
  const bare = [{ claim: 'Le journal paraît le samedi.', evidence: ' ' }];
  const found = doubt({ code: 'evidence', subject: ' ', span: [0, 28] });
  expect(sourcedFacts({ text, facts: bare }, [])).toEqual([false]);
  const cleared = { ...found, cleared: { by: 'ines', reason: 'vérifié au téléphone' } };
  expect(sourcedFacts({ text, facts: bare }, [cleared])).toEqual([true]);
});

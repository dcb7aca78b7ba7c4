import { expect, test } from 'vitest';
import { countSourced, isSourced } from '#src/adapters/desk/page/facts.ts';

const fact = { claim: 'Le journal paraît le samedi', evidence: 'chaque samedi' };
const doubt = {
  key: `evidence:${fact.evidence}`,
  code: 'evidence',
  about: 'fact' as const,
  hard: true,
  span: [0, 5] as const,
  message: 'Introuvable.',
};

test('a fact with evidence that nothing doubts is sourced', () => {
  expect(isSourced(fact, [])).toBe(true);
});

test('a fact without evidence is not', () => {
  expect(isSourced({ ...fact, evidence: ' ' }, [])).toBe(false);
});

test('a fact in doubt is sourced again once a person answers for it', () => {
  const cleared = { ...doubt, cleared: { by: 'ines', reason: 'vérifié au téléphone' } };
  expect([isSourced(fact, [doubt]), isSourced(fact, [cleared])]).toEqual([false, true]);
});

test('what the server says of a fact is believed', () => {
  expect(countSourced([fact, { ...fact, sourced: false }], [])).toBe(1);
});

import { expect, test } from 'vitest';
import { choose } from '#src/adapters/writer/choose.ts';
import { article } from './sample.ts';

test('another version is made of no cross-heads, though all the sentences were used', () => {
  const sentences = ['La ville de Dole ouvre un journal.', 'Il paraît chaque samedi matin.'];
  const text = `${sentences[0]}\n\nUn journal pour tous\n\n${sentences[1]}\n\nDes abonnés par centaines`;
  const facts = sentences.map((evidence) => ({ claim: evidence, evidence }));
  const chosen = choose({ ...article, text }, 60, { others: true }, facts);
  expect(chosen.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const told =
  'The potter Ann Lee lost her kiln in May. Her work tripled in price over the winter. Bo Chen bought some.';

const named = (page: string) =>
  doubts('Le prix du travail de Mira Moon a triplé cet hiver.', page, {
    facts: [
      {
        claim: 'Le prix du travail d’Ann Lee a triplé cet hiver.',
        evidence: 'Her work tripled in price over the winter.',
      },
    ],
    code: 'name',
  });

test.for([
  'who signs her bowls as “Mira Moon”',
  'known as Mira Moon',
  'alias Mira Moon',
  'nicknamed “Mira Moon”',
])('somebody whom the page calls by two names may go by either: %s', (called) => {
  expect(named(told.replace('Ann Lee', `Ann Lee, ${called},`))).toEqual([]);
});

test.for([
  ', who met Mira Moon,',
  ' hired the thief known as Mira Moon and',
  ', taught by her aunt, known as Mira Moon,',
])('somebody with another name is not the one whom a claim names: %s', (other) => {
  expect(named(told.replace('Ann Lee', `Ann Lee${other}`))).toEqual(['Mira Moon']);
});

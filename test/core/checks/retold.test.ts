import { expect, test } from 'vitest';
import { doubts, type Fact } from './doubts.ts';

const goods = {
  claim: 'Un tiers des biens retenus sont des vêtements.',
  evidence: 'A third of the goods held up are clothing.',
};
const traffic = {
  claim: 'Le trafic du port a doublé.',
  evidence: 'Traffic in the harbour doubled.',
};
const boards = {
  claim: 'Quatre conseils d’école sur cinq ont approuvé le retour.',
  evidence: 'Quatre conseils d’école sur cinq ont approuvé le retour.',
};
const semi = {
  claim: 'En demi-finales, elle a battu Bianca Ferri.',
  evidence: 'En demi-finales, elle avait écarté Bianca Ferri.',
};
const held = (fact: Fact, more: string) => `${fact.evidence} ${more}`;

test.each([
  ['Un quart des biens retenus sont des vêtements.', goods, 'A quarter of the crews fell ill.'],
  ['La moitié des biens retenus sont des vêtements.', goods, 'Half of the crews fell ill.'],
  ['Le trafic du port a triplé.', traffic, 'Fares tripled.'],
  ['Le trafic du port a quadruplé.', traffic, 'Sales rose from 10 to 40.'],
  ['Trois conseils d’école sur cinq ont approuvé.', boards, 'Trois élus sur cinq étaient absents.'],
  [
    'En quarts de finale, elle a battu Bianca Ferri.',
    semi,
    'En quarts de finale, elle a souffert.',
  ],
])('«%s» is not what its fact tells, whatever else the page does', (text, fact, more) => {
  expect(doubts(text, held(fact, more), { facts: [fact] })).not.toEqual([]);
});

test.each([
  ['Un tiers des biens retenus sont des vêtements.', goods, 'A quarter of the crews fell ill.'],
  ['Un quart des équipages sont tombés malades.', goods, 'A quarter of the crews fell ill.'],
  [
    'Un tiers des biens retenus sont des vêtements, et un quart des équipages sont malades.',
    goods,
    'A quarter of the crews fell ill.',
  ],
  ['Quelque 33 % des biens retenus sont des vêtements.', goods, 'Half of the crews fell ill.'],
  ['Le trafic du port a doublé, et les tarifs ont triplé.', traffic, 'Fares tripled.'],
  [
    'Le trafic du port est deux fois plus dense, et les tarifs ont triplé.',
    traffic,
    'Fares tripled.',
  ],
  [
    'Quelque 80 % des conseils d’école ont approuvé le retour.',
    boards,
    'Trois élus sur cinq étaient absents.',
  ],
  ['Elle a souffert en quarts de finale.', semi, 'En quarts de finale, elle a souffert.'],
])('«%s» is true to its fact and to the page', (text, fact, more) => {
  expect(doubts(text, held(fact, more), { facts: [fact] })).toEqual([]);
});

import { expect, test } from 'vitest';
import { suppositionsIn } from '#src/core/denials/suppositions.ts';

const supposed = (text: string): string[] =>
  suppositionsIn(text).map(({ start, end }) => text.slice(start, end));

test.for([
  ['Si le contrat est signé, les travaux débuteront en mai.', 'Si le contrat est signé'],
  ['Les travaux débuteront s’il est signé, dit-elle.', 's’il est signé'],
  ['Une fois le budget voté, l’école ouvrira.', 'Une fois le budget voté'],
  ['Reste à savoir si la ville paie.', 'si la ville paie'],
  ['La ville paie à condition que l’État suive.', 'à condition que l’État suive'],
  ['If the deal is signed, work will start.', 'If the deal is signed'],
  ['It is not known whether the pilot was hired.', 'whether the pilot was hired'],
] as const)('%s: a clause is only supposed', ([text, clause]) => {
  expect(supposed(text)).toEqual([clause]);
});

test.for([
  'Même si le contrat est signé, les travaux débuteront en mai.',
  'S’il a démissionné, il reste conseiller.',
  'Une fois le budget voté, l’école a ouvert.',
  'Le train est si rapide que la ligne fermera.',
  'Elle ouvrira une fois par semaine.',
])('%s: nothing is only supposed', (text) => {
  expect(supposed(text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const of = (claim: string, page: string, evidence: string) =>
  doubts(claim, page, { facts: [{ claim, evidence }], code: 'name' });

const bridge = 'The bridge is safe, Hull City Council said.';
const bridges = `The Humber Bridge was shut for a week. ${bridge}`;
const museum = 'The museum, which Jo Smith visited, is shut.';
const museums = `Smith Foundation paid for the Hull Museum. A fire broke out. ${museum}`;
const praise = '“A masterpiece,” said judge Bo Chen.';
const prize = `Marie Dupont has won. Marie Dupont is 40. Dupont lives in Lyon. ${praise}`;

const verdict = 'she ruled that Hull Marine must pay';
const court = `Judge Ann Lee frowned. “Is a flood sudden?” the court heard. “It was,” came the answer. It took a day. Then ${verdict}.`;
const radio = 'In May the radio KZRL lost its voice';
const shut = 'A plant in Turin closed on Monday.';
const strike = `LYON (Reuters) - ${shut} Workers wept. The firm is French. A rival in Lille is hiring.`;
const dispatch = `HAYS, Kan. — ${radio}. Nobody else did. Days went by. Crowds came. The mayor of Tulsa, in Oklahoma, wept.`;

test.for([
  ['La juge Ann Lee a condamné Hull Marine.', court, verdict],
  ['Au Kansas, une radio a perdu sa voix.', dispatch, radio],
  ['Le Humber Bridge est sûr.', bridges, bridge],
  ['Le Hull Museum est fermé.', museums, museum],
  ['Le livre de Marie Dupont est un chef-d’œuvre selon un juré.', prize, praise],
] as const)(
  'evidence may mean by its last word, or as whom its page is about, what a claim names: %s',
  ([claim, page, evidence]) => {
    expect(of(claim, page, evidence)).toEqual([]);
  },
);

test.for([
  ['Le Hull City Council est sûr.', bridges, 'The Humber Bridge was shut for a week.'],
  ['En Oklahoma, une radio a perdu sa voix.', dispatch, radio],
  ['À Lyon, une usine a fermé lundi.', strike, shut],
  ['C’est un chef-d’œuvre selon Marie Dupont.', prize, praise],
] as const)(
  'a name that evidence neither has nor means is caught: %s',
  ([claim, page, evidence]) => {
    expect(of(claim, page, evidence)).toHaveLength(1);
  },
);

import { expect, test } from 'vitest';
import { doubts, type Fact } from './doubts.ts';

const page = {
  title: 'The salt works at Brael may close',
  language: 'en',
  text: `The salt works at Brael lose money every winter. Orla Tennant, who has managed them since 2012, fears that the spring storms will finish the dykes.

Rufus Adeyinka, a geologist, drew up the plan of a pumping station. The council turned it down. Wren Holloway, the mayor, called the bill "a joke".

Ms Justice Imke Sauer, who had asked both sides for patience, put off the hearing. The workers elected Rufus Adeyinka to speak for them.`,
};

const facts: readonly Fact[] = [
  {
    claim: 'Orla Tennant, à la tête des salines, craint pour les digues.',
    evidence: 'Orla Tennant, who has managed them since 2012, fears that the spring storms',
  },
  {
    claim: 'Rufus Adeyinka, géologue, a dessiné une station de pompage.',
    evidence: 'Rufus Adeyinka, a geologist, drew up the plan of a pumping station.',
  },
  {
    claim: 'Imke Sauer, la juge, a remis l’audience.',
    evidence:
      'Ms Justice Imke Sauer, who had asked both sides for patience, put off the hearing. The workers',
  },
];

const named = (text: string, given = facts) => doubts(text, page, { facts: given, code: 'name' });

test('a brief that names everybody whom its claims name is let be, whatever their words', () => {
  expect(
    named(
      'À Brael, Orla Tennant redoute les tempêtes. Le géologue Rufus Adeyinka a imaginé des pompes. La juge Imke Sauer prend son temps.',
    ),
  ).toEqual([]);
});

test('a name in the sentence on a fact whose claim names somebody gone from the brief is caught', () => {
  expect(
    named(
      'À Brael, Wren Holloway redoute que les tempêtes emportent les digues. Le géologue Rufus Adeyinka a imaginé des pompes. La juge Imke Sauer prend son temps.',
    ),
  ).toEqual(['Wren Holloway']);
});

test('a name told by a claim of its own is let be where another claim’s goes untold', () => {
  expect(
    named(
      'À Brael, on redoute que les tempêtes emportent les digues, pour lesquelles le géologue Rufus Adeyinka a imaginé des pompes. La juge Imke Sauer prend son temps.',
    ),
  ).toEqual([]);
});

const tried = (place: string) =>
  doubts(
    `Orla Tennant poursuit le patron des salines, qui perdent de l’argent chaque hiver, devant un tribunal fédéral de ${place}.`,
    {
      ...page,
      text: `${page.text}\n\nThe salt workers filed their complaint in federal court in Ostrel on Friday. The owner, who is based in Varnes, said nothing.`,
    },
    {
      facts: [
        {
          claim: 'Les saliniers ont porté plainte devant un tribunal fédéral d’Ostrel.',
          evidence: 'filed their complaint in federal court in Ostrel on Friday',
        },
      ],
      code: 'name',
    },
  );

test('a place of the page put for the one that a claim tells after the same word is caught', () => {
  expect(tried('Ostrel')).toEqual([]);
  expect(tried('Varnes')).toEqual(['Varnes']);
});

const judged = (claim: string, evidence = facts[2]?.evidence ?? '') =>
  named(`À Brael, l’audience attendra. ${claim}`, [{ claim, evidence }]);

test('a claim that opens on another name than its evidence is caught, by whatever «who» that goes on', () => {
  expect(judged('La juge Imke Sauer a remis l’audience.')).toEqual([]);
  expect(judged('La maire Wren Holloway a remis l’audience.')).toEqual(['Wren Holloway']);
});

test('a claim that opens on whom its evidence speaks of by a pronoun is let be', () => {
  const evidence = 'The workers elected Rufus Adeyinka to speak for them.';
  expect(judged('Les ouvriers ont élu Rufus Adeyinka.', evidence)).toEqual([]);
});

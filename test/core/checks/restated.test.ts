import { expect, test } from 'vitest';
import { restatesTurned } from '#src/core/checks/denials/restated.ts';

const turned: readonly (readonly [sentence: string, claim: string])[] = [
  [
    'Un code, attendu en juin, ne sera pas facultatif.',
    'Un code, attendu en juin, sera facultatif.',
  ],
  [
    'Le repas coûte 17 euros et les parents paient.',
    'Le repas coûte 17 euros sans que les parents paient.',
  ],
  [
    'La charte vaut en master, et aussi pour les doctorants.',
    'La charte vaut en master, mais pas pour les doctorants.',
  ],
  [
    'Le studio discute d’une fin, mais tout est signé.',
    'Le studio discute d’une fin, mais rien n’est signé.',
  ],
  [
    'Un panneau a manqué tout l’hiver, ce que la ville nie.',
    'La ville ne nie pas qu’un panneau a manqué tout l’hiver.',
  ],
];

const same: readonly (readonly [sentence: string, claim: string])[] = [
  ['Le groupe prévoit une croissance.', 'Le groupe ne prévoit plus qu’une croissance.'],
  ['Le bateau n’accueillait plus que 41 passagers.', 'Le bateau accueillait 41 passagers.'],
  ['La ville accepte ; les clubs du port, jamais.', 'Les clubs du port n’acceptent jamais.'],
  ['Le parc, qui n’a pas d’eau, ferme en mars.', 'Le parc ferme en mars.'],
  [
    'Le phare ne comptera pas : le parcours de Brest était trop court.',
    'Le parcours de Brest était trop court.',
  ],
  ['Le maire refuse de vendre le quai nord.', 'Le maire ne veut pas vendre le quai nord.'],
  [
    'La ville vendra la grue, mais pas le quai.',
    'La ville ne vendra pas le quai, mais vendra la grue.',
  ],
  ['Sans doute la ville vendra-t-elle la grue jaune.', 'La ville vendra la grue jaune.'],
];

for (const [sentence, claim] of turned) {
  test(`«${sentence}» turns «${claim}» round`, () => {
    expect(restatesTurned(sentence, claim)).toBe(true);
  });
}

for (const [sentence, claim] of same) {
  test(`«${sentence}» does not turn «${claim}» round`, () => {
    expect(restatesTurned(sentence, claim)).toBe(false);
  });
}

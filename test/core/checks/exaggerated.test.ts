import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const doubted = (text: string, page: string, claim: string) =>
  doubts(text, page, { facts: [{ claim, evidence: page }], code: 'overstated' });

test.each([
  [
    'La plupart des infirmières ont démissionné.',
    'La moitié des infirmières ont démissionné.',
    'Half of the nurses have quit since May.',
  ],
  [
    'Tous les bus sont tombés en panne.',
    'Six des 20 bus sont tombés en panne.',
    'Six of the 20 buses broke down.',
  ],
  [
    'Tous les enseignants ont refusé de signer la lettre.',
    'Certains enseignants ont refusé de signer la lettre.',
    'Some teachers refused to sign the letter.',
  ],
  [
    'La totalité des boutiques ont fermé.',
    'Un tiers des boutiques ont fermé.',
    'Un tiers des boutiques ont fermé.',
  ],
  [
    'Tous les élèves ont réussi.',
    'La plupart des élèves ont réussi.',
    'La plupart des élèves ont réussi.',
  ],
])('doubts that a part is told as all or as most: %s', (brief, claim, page) => {
  expect(doubted(brief, page, claim)).toHaveLength(1);
  expect(doubted(brief, page, brief)).toHaveLength(1);
});

test.each([
  [
    'La motion a été adoptée à l’unanimité.',
    'La motion a été adoptée par 31 voix contre 12.',
    'The motion passed by 31 votes to 12.',
  ],
  [
    'Le budget est voté à l’unanimité.',
    'Le budget est voté par 31 voix contre deux.',
    'Le budget est voté par 31 voix contre deux.',
  ],
])('doubts that a divided vote is told as unanimous: %s', (brief, claim, page) => {
  expect(doubted(brief, page, claim)).toEqual(['unanimité']);
});

test.each([
  [
    'La société ferme tous ses magasins.',
    'La société ferme ses 12 magasins.',
    'The firm is closing its 12 shops.',
  ],
  [
    'La plupart des conducteurs ont dit non.',
    'La plupart des conducteurs ont dit non.',
    'Sixty-two percent of the drivers said no.',
  ],
  [
    'Tous les élèves repasseront l’épreuve que la moitié a ratée.',
    'La moitié des élèves ont échoué.',
    'Half of the pupils failed; every pupil will sit the test again.',
  ],
  [
    'Le conseil a voté à l’unanimité la fermeture de l’école.',
    'Le conseil a voté la fermeture de l’école.',
    'The board voted 9-0 to close the school.',
  ],
])(
  'lets all be told where the page tells them, or a number of the whole: %s',
  (brief, claim, page) => {
    expect(doubted(brief, page, claim)).toEqual([]);
  },
);

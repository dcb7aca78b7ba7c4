import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';

/** The doubts that a claim raises by which way it goes, its brief being itself. */
const doubts = (claim: string, evidence: string, language: 'fr' | 'en') =>
  checkBrief(
    { text: claim, medium: '', facts: [{ claim, evidence }] },
    { text: `${evidence} The council met again in April.`, language, title: '' },
    { kind: 'brief', words: [1, 160] },
  ).filter(({ code }) => code === 'polarity' || code === 'number');

type Told = readonly [claim: string, evidence: string, language: 'fr' | 'en'];

const turned: readonly Told[] = [
  ['Les trajets en voiture ont augmenté d’un cinquième.', 'Car trips fell by about a fifth.', 'en'],
  ['L’action a gagné 3,8 %.', 'Shares closed down 3.8% in Frankfurt.', 'en'],
  ['La visite moyenne raccourcit.', 'La visite moyenne est passée de 52 à 71 minutes.', 'fr'],
  [
    'Les plaintes ont diminué de moitié.',
    'Le bureau a enregistré 1 150 plaintes, soit deux fois plus que l’année précédente.',
    'fr',
  ],
  [
    'L’attente s’est raccourcie de 50 secondes, et la satisfaction a progressé.',
    'Waiting time has gone up by 50 seconds. Satisfaction rose four points.',
    'en',
  ],
  [
    'Le service a transporté 412 000 personnes, moins qu’en 2024.',
    'It carried 412,000 people, up from 350,000 in 2024.',
    'en',
  ],
  ['Neuf copies ont été moins bien notées.', 'Nine of the papers got a better grade.', 'en'],
  [
    'La crue arrive sept heures plus tôt.',
    'The flood now reaches the meadow some seven hours later.',
    'en',
  ],
];

test.each(turned)('«%s» is doubted', (...told) => {
  expect(doubts(...told)).not.toEqual([]);
});

const faithful: readonly Told[] = [
  ['Les trajets ont baissé d’un cinquième.', 'Trips fell by about a fifth.', 'en'],
  ['Elle a grandi près de Bergen.', 'She grew up near Bergen.', 'en'],
  [
    'Le contrat se monte à 280 000 livres.',
    'The contract is worth £280,000, cut from the list.',
    'en',
  ],
  [
    'Elle est tombée sur trois cassettes.',
    'She went up to the attic and found three cassettes.',
    'en',
  ],
  ['La taxe se fera sans hausse.', 'Property taxes will not rise to pay for it.', 'en'],
  [
    'L’essai porte sur plus de 894 adultes.',
    'The study enrolled 894 adults in the fall of 2024.',
    'en',
  ],
  [
    'Le modèle est plus rapide et coûte 40 % de moins.',
    'It answers faster, and the price of using it was cut by 40%.',
    'en',
  ],
];

test.each(faithful)('«%s» is believed', (...told) => {
  expect(doubts(...told)).toEqual([]);
});

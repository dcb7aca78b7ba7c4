import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

/** What is doubted in a text beside the only claim of its facts. */
const doubted = (page: string, text: string, claim: string): string[] =>
  doubts(text, page, { facts: [{ claim, evidence: page.split('. ')[0] ?? '' }] });

const museum =
  'The show has 87 works, among them 11 of the 13 paintings of Fabritius. Five pictures have never been seen in public. Tickets cost £16';
const works = 'L’exposition réunit 87 œuvres, dont 11 des 13 tableaux de Fabritius.';
const podcast =
  'The Ferry, released in 2021, has been downloaded often. Low Tide Audio, the company that Harbison founded in 2022, employs seven people';
const ferry = '« The Ferry », de Harbison, est sorti en 2021.';
const fine = 'The app was fined 85 million kroner. It claims 34 million users of the app';
const council =
  'Le conseil a voté le texte par 17 voix contre 14. Maëlle Tanguy est mère de trois enfants';
const vote = 'Le conseil a voté le texte par 17 voix contre 14.';

test.each([
  [museum, 'Cinq tableaux n’ont jamais été vus en public.', works],
  [museum, 'Le billet coûte 16 livres.', works],
  [podcast, 'Harbison, de « The Ferry », a fondé sa société en 2022.', ferry],
  [
    fine,
    'L’application compte 34 millions d’utilisateurs.',
    'L’application a été condamnée à 85 millions de couronnes.',
  ],
  [council, 'Le conseil a voté le texte à trois voix près.', vote],
])(
  'what the page tells so does not stand for a figure of a claim: «%s» «%s»',
  (page, text, claim) => {
    expect(doubted(page, text, claim)).toEqual([]);
  },
);

test.each([
  [museum, 'L’exposition réunit 16 œuvres.', works, '16'],
  [podcast, '« The Ferry », de Harbison, est sorti en 2022.', ferry, '2022'],
  [council, 'Le conseil a voté le texte à cinq voix près.', vote, 'cinq'],
])(
  'another figure of the page in the place of a claim’s is doubted: «%s» «%s»',
  (...[page, text, claim, figure]) => {
    expect(doubted(page, text, claim)).toContain(figure);
  },
);

const ward =
  'The series follows a night nurse who noticed in 2018 in Tulsa, Oklahoma, that a children’s ward with 26 beds was billing for 31';

test('two figures may be told in the other order, each with its own words', () => {
  const text =
    'Elle s’intéresse à un service pédiatrique de Tulsa, dans l’Oklahoma, qui comptait 26 lits mais en facturait 31.';
  const claim =
    'La série porte sur un service pédiatrique de Tulsa, dans l’Oklahoma, qui facturait 31 lits alors qu’il en avait 26.';
  expect(doubted(ward, text, claim)).toEqual([]);
});

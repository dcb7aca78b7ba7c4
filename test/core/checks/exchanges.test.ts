import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

type Told = readonly [brief: string, page: string, language: 'fr' | 'en'];

/** What is doubted in a brief that is its own claim, backed by the whole page. */
const doubted = ([brief, page, language]: Told) =>
  doubts(
    brief,
    { text: page, language },
    { facts: [{ claim: brief, evidence: page }], code: ['polarity', 'number'] },
  );

test.for<Told>([
  [
    'Dans le pays, 12 gares ouvriront en mars et 7 fermeront.',
    'En tout, 12 gares fermeront dans la région en mars et 7 ouvriront.',
    'fr',
  ],
  [
    'Les dockers ont voté la reprise par 88 voix contre 97.',
    'Les dockers ont voté mardi la reprise du travail, par 97 voix contre 88 et 3 bulletins blancs.',
    'fr',
  ],
  [
    'Les lecteurs mettaient 1,7 seconde à repérer la nouvelle couverture, contre 4,1 pour l’ancienne.',
    'Readers needed 4.1 seconds to spot the new cover, against 1.7 for the old one.',
    'en',
  ],
  [
    'Marlow a obtenu 406 voix et Hirst 418.',
    'Marlow finished with 418 votes and Hirst with 406.',
    'en',
  ],
  [
    'Elle est devancée de six minutes par Anja Frey.',
    'Elle devance de six minutes la Suissesse Anja Frey.',
    'fr',
  ],
  [
    'Lille finit avec trois points d’avance sur Metz.',
    'Lille finished three points behind Metz.',
    'en',
  ],
  ['Le club a perdu à Lille et gagné à Metz.', 'The club won in Lille and lost in Metz.', 'en'],
  [
    'La forêt rejette de nouveau plus de carbone qu’elle n’en absorbe.',
    'The forest has begun to absorb more carbon than it emits.',
    'en',
  ],
  [
    'Le port importe moins de grain qu’il n’en exporte.',
    'The port exports less grain than it imports.',
    'en',
  ],
  [
    'Le conseil approuve le rachat de Norvik par son rival Altea.',
    'The board approved the takeover of the ferry operator Altea by its rival Norvik.',
    'en',
  ],
])('«%s» exchanges what «%s» tells', (told) => {
  expect(doubted(told)).not.toEqual([]);
});

test.for<Told>([
  [
    'Le musée a reçu 15 000 visiteurs en 2024 et 12 000 en 2023.',
    'The museum had 12,000 visitors in 2023 and 15,000 in 2024.',
    'en',
  ],
  ['Hirst n’a eu que 98 voix et Marlow 120.', 'Marlow got 120 votes and her rival Hirst 98.', 'en'],
  [
    'À l’élection, elle a eu 98 voix et lui 120.',
    'In the election he got 120 votes and she 98.',
    'en',
  ],
  [
    'Le wagon coûte aujourd’hui 22 % de moins qu’un wagon neuf, contre 45 % auparavant.',
    'A wagon used to cost 45% less than a new one; today the difference is 22%.',
    'en',
  ],
  [
    'Onze personnes sur 190 ont survécu au naufrage.',
    'Of the 190 people aboard, only 11 survived the wreck.',
    'en',
  ],
  [
    'La ville ferme deux écoles et ouvre un musée.',
    'La ville ouvre un musée et ferme deux écoles.',
    'fr',
  ],
  [
    'Les prix montent à Lille et baissent à Metz.',
    'Prices are falling in Metz and rising in Lille.',
    'en',
  ],
  [
    'Il mange plus de pain qu’il n’en vend, et vend plus de vin qu’il n’en boit.',
    'Il vend plus de vin qu’il n’en boit et mange plus de pain qu’il n’en vend.',
    'fr',
  ],
  ['Le texte de Roux est défendu par Jan.', 'Le texte de Jan est critiqué par Roux.', 'fr'],
  [
    'Lou Bart a distancé Anja Frey de six minutes.',
    'Anja Frey a été distancée de six minutes par Lou Bart.',
    'fr',
  ],
  [
    'Lille a trois points d’avance sur Metz et trois de retard sur Lyon.',
    'Lille is three points ahead of Metz and three behind Lyon.',
    'en',
  ],
  [
    'Bart a quatre minutes de retard sur Frey et quatre d’avance sur Roux.',
    'Frey is four minutes ahead of Bart, who is himself four minutes ahead of Roux.',
    'en',
  ],
  ['Norvik rachète Altea.', 'The board approved the takeover of Altea by its rival Norvik.', 'en'],
])('«%s» tells what «%s» does', (told) => {
  expect(doubted(told)).toEqual([]);
});

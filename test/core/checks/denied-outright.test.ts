import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const doubted = (brief: string, text: string, language: 'fr' | 'en' = 'en'): string[] =>
  doubts(brief, { text, language }, { code: 'polarity' });

test.each([
  [
    'La jeune pousse n’a pas levé 48 millions de dollars.',
    'The start-up has raised $48 million since March.',
  ],
  ['Les studios n’ont pas payé 590 000 euros d’arriérés.', 'The studios paid €590,000 in arrears.'],
  [
    'Le promoteur n’a pas livré 340 logements.',
    'The developer, which hopes to grow, delivered 340 homes.',
  ],
  [
    'Plus de 1 200 personnes n’ont pas suivi la finale.',
    'More than 1,200 people watched the final.',
  ],
  [
    'Une exposition n’est pas annoncée du 14 avril au 30 juin.',
    'The exhibition runs from 14 April to 30 June.',
  ],
])('what the page tells of a figure is not denied of it: «%s»', (brief, page) => {
  expect(doubted(brief, page)).not.toEqual([]);
});

test.each([
  [
    'Le musée n’a pas vendu les 3 000 billets prévus.',
    'The museum expected 3,000 visitors; it sold 1,900 tickets.',
  ],
  ['Il n’a pas payé l’amende de 900 euros.', 'The fine, €900, remains unpaid.'],
  ['La ville n’a pas les 2 millions que vaut le pont.', 'The bridge is worth 2 million.'],
  [
    'La pétition n’a pas atteint 10 000 signatures.',
    'The petition fell short of 10,000 signatures.',
  ],
  [
    'La foire ne se tiendra pas le 12 octobre.',
    'The fair, due on 12 October, has been pushed back to 3 March.',
  ],
  [
    'Une partie des voisins ne croit pas qu’il faille 40 caméras ici.',
    'Does a village need 40 cameras? Some neighbours wonder.',
  ],
  [
    'La nageuse de 14 ans n’a pas été retenue pour la finale.',
    'The 14-year-old was left off the squad for the final.',
  ],
  [
    'Le bénéfice n’égale pas les 11 millions de 2024.',
    'Profit slipped from the 11 million of 2024 to 9 million.',
  ],
  ['Le club n’a pas encore payé 40 000 euros.', 'The club will pay €40,000 in May.'],
  [
    'La ville n’a pas posé 300 abribus cette année.',
    'Target set in January: 300 bus shelters put up by the city.',
  ],
])('what the page denies, awaits or tells otherwise may be denied: «%s»', (brief, page) => {
  expect(doubted(brief, page)).toEqual([]);
});

test('what a claim tells in most of its words is not denied', () => {
  const claim = 'La revue a quitté son imprimeur de Dole.';
  const facts = [{ claim, evidence: 'The magazine has left its printer in Dole' }];
  const brief = 'Au printemps, la revue n’a pas quitté son imprimeur de Dole.';
  expect(
    doubts(
      brief,
      { text: 'The magazine has left its printer in Dole.', language: 'en' },
      { facts },
    ),
  ).not.toEqual([]);
});

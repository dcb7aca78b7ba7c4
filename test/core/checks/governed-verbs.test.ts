import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

type Told = readonly [brief: string, claim: string, evidence: string, language?: 'fr' | 'en'];

/** What is doubted as a yes or a no in a brief with one claim. */
const doubted = ([text, claim, evidence, language = 'fr']: Told) =>
  doubts(text, { text: evidence, language }, { facts: [{ claim, evidence }], code: 'polarity' });

test.for<Told>([
  [
    'La région achète la tour Morvan.',
    'La région achète la tour Morvan.',
    'Elle renonce en revanche à acheter l’ancienne tour Morvan.',
  ],
  [
    'Brisac, actionnaire à hauteur de 8 %, a souscrit à l’emprunt.',
    'Brisac, qui possède 8 % du club, a participé.',
    'Brisac, actionnaire depuis mars avec 8 % du club, n’a pas souscrit à l’emprunt mais garde son siège.',
  ],
  [
    'La guide a fini la traversée.',
    'La guide a fini la traversée.',
    'La guide a échoué à finir la traversée.',
  ],
  [
    'Altea et Norvik n’ont pas refusé de parapher le texte.',
    'Altea et Norvik ont refusé de signer.',
    'Altea and Norvik refused to sign it.',
    'en',
  ],
  [
    'Le club s’abstient de jouer la finale.',
    'Le club jouera la finale.',
    'The club will play the final.',
    'en',
  ],
])('«%s» turns «%s» or «%s»', (told) => {
  expect(doubted(told)).not.toEqual([]);
});

test.for<Told>([
  [
    'Le juge n’a pas refusé de libérer le marin.',
    'Le juge n’a pas refusé de libérer le marin.',
    'Le juge a accepté de libérer le marin.',
  ],
  [
    'Elle a enfin couru le marathon de Metz.',
    'Elle a enfin couru le marathon de Metz.',
    'Deux fois, elle avait échoué à courir le marathon de Metz ; cette année, elle l’a couru.',
  ],
  [
    'Cinq jours seront payés aux dockers.',
    'Cinq jours seront payés aux dockers.',
    'Les jours ne seront pas payés aux dockers, à l’exception des cinq derniers.',
  ],
  [
    'La ville ne voulait plus payer après mars sa part du quai.',
    'La ville ne voulait plus, après mars, payer sa part du quai.',
    'The city would no longer pay its share of the quay after March.',
    'en',
  ],
  [
    'Les 900 marcheurs ont donné 41 euros en moyenne.',
    'Les 900 marcheurs ont donné 41 euros en moyenne.',
    'Les 900 marcheurs ont donné 41 euros par personne en moyenne.',
  ],
  [
    'Le groupe maintient 40 postes.',
    'Le groupe maintient 40 postes.',
    'Le groupe renonce à supprimer 40 postes.',
  ],
  [
    'Le groupe abandonne la suppression de 40 postes.',
    'Le groupe abandonne la suppression de 40 postes.',
    'Le groupe renonce finalement à supprimer 40 postes.',
  ],
  [
    'La ville renonce à vendre le quai.',
    'La ville renonce à vendre le quai.',
    'The city gave up trying to sell the quay.',
    'en',
  ],
  [
    'La ville a renoncé à relever la taxe sur les quais.',
    'La ville a renoncé à relever la taxe sur les quais.',
    'The city dropped plans to raise the tax on quays.',
    'en',
  ],
  [
    'Le groupe renonce à ouvrir un deuxième quai.',
    'Le groupe renonce à ouvrir un deuxième quai.',
    'The company has decided against opening a second quay.',
    'en',
  ],
])('«%s» turns neither «%s» nor «%s»', (told) => {
  expect(doubted(told)).toEqual([]);
});

import { expect, test } from 'vitest';
import { contradicts } from '#src/core/checks/denials/against-evidence.ts';

const wait = '« Nous voulons une gare où l’on attend sans s’ennuyer », explique Hélène Abadie';
const closed = 'La salle n’est jamais fermée, assure Karim Vasseur';
const wall = '"We never wanted a wall," said Ruth Calloway';

test.each([
  ['Hélène Abadie, vice-présidente', wait],
  ['Karim Vasseur, président', closed],
  ['Karim Vasseur, président de l’association des usagers.', closed],
  ['Le président Karim Vasseur', closed],
  ['Ruth Calloway, rédactrice en chef', wall],
  ['Ruth Calloway, editor of the paper', wall],
  ['Ruth Calloway', wall],
])('«%s» only says who somebody is, and «%s» denies nothing of it', (claim, evidence) => {
  expect(contradicts(claim, evidence)).toBe(false);
});

test.each([
  ['La salle est fermée', closed],
  ['La salle fermée', closed],
  ['Karim Vasseur, président', 'Karim Vasseur n’est pas président'],
  ['Ruth Calloway, editor', 'Ruth Calloway was never the editor'],
  ['They wanted a wall', wall],
])('«%s» says what «%s» denies', (claim, evidence) => {
  expect(contradicts(claim, evidence)).toBe(true);
});

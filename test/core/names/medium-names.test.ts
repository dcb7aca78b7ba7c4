import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';
import { mediumIn } from '#src/core/names/medium-names.ts';

const found = (start: string, medium: string) => {
  const text = `${start}, la ville ouvre un parc.`;
  const page = { text: 'La ville ouvre un parc.', medium };
  return checkBrief({ text, facts: [], medium }, page, { kind: 'brief', words: [1, 100] }).map(
    ({ code, subject }) => `${code} ${subject}`,
  );
};

test.each([
  ['Selon franceinfo', 'Franceinfo'],
  ['Selon France Info', 'franceinfo'],
  ['Selon BFMTV', 'BFM TV'],
  ['Selon BFM', 'BFM TV'],
  ['Aux Échos', 'Les Échos'],
  ['Dans Les Echos', 'Les Échos'],
  ['Selon la BBC', 'BBC News'],
  ['Selon TF1', 'TF1 INFO'],
  ['Selon Le Spiegel', 'Der Spiegel'],
  ['Dans la Repubblica', 'La Repubblica'],
  ['Selon le País', 'El País'],
  ['Selon Usbek et Rica', 'Usbek & Rica'],
  ['Selon Usbek & Rica', 'Usbek et Rica'],
  ['Selon le NYT', 'The New York Times'],
  ['À la une du Monde', 'Le Monde'],
  ['Selon Ouest France', 'Ouest-France'],
])('«%s» names %s', (start, medium) => {
  expect(found(start, medium)).toEqual([]);
});

test.each([
  ['Selon tout le monde', 'Le Monde'],
  ['Selon tous les échos', 'Les Échos'],
  ['Selon un parisien', 'Le Parisien'],
  ['En France', 'France Info'],
  ['Un matin', 'UN News'],
  ['La nature', 'Nature'],
])('«%s» does not name %s', (start, medium) => {
  expect(found(start, medium)).toEqual([`medium ${medium}`]);
});

test('a medium of another name is still told as one that the page lacks', () => {
  expect(found('Selon Libération et TF1', 'BFM TV')).toContain('name TF1');
});

test('a medium is found where it stands, at its longest', () => {
  const text = 'Sur BFM TV comme dans le Monde';
  expect(mediumIn(text, 'BFM TV').map(({ start, end }) => text.slice(start, end))).toEqual([
    'BFM TV',
  ]);
  expect(mediumIn('Un mot', '')).toEqual([]);
});

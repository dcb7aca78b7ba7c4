import { expect, test } from 'vitest';
import { fold, locate } from '#src/core/text/fold.ts';

const page = 'Il précise. « On a voulu du vent », dit-elle. Puis “tout” le reste.';
const found = (needle: string): string | undefined => {
  const place = locate(needle, fold(page));
  return place && page.slice(place.start, place.end);
};

test('a passage is found with the quotation marks that it opens or ends on, if the page has them there', () => {
  expect(found('"On a voulu du vent", dit-elle.')).toBe('« On a voulu du vent », dit-elle');
  expect(found('« On a voulu du vent »')).toBe('« On a voulu du vent »');
  expect(found('On a voulu')).toBe('On a voulu');
  expect(found('« du vent »')).toBe('du vent »');
});

test.each([
  [
    'The mayor—a former teacher—agreed.',
    'mayor - a former teacher - agreed',
    'mayor—a former teacher—agreed',
  ],
  [
    'Le maire – un ancien prof – accepte.',
    'maire—un ancien prof—accepte',
    'maire – un ancien prof – accepte',
  ],
  ['From -3 to 12 degrees', 'from −3 to 12', 'From -3 to 12'],
])('dashes of «%s» are those of «%s»', (text, needle, words) => {
  const place = locate(needle, fold(text));
  expect(text.slice(place?.start, place?.end)).toBe(words);
});

test('a place after a dash or a ligature is that of the words', () => {
  const text = 'The oﬃcial — a ﬁrst — agreed.';
  const place = locate('first - agreed', fold(text));
  expect(text.slice(place?.start, place?.end)).toBe('ﬁrst — agreed');
});

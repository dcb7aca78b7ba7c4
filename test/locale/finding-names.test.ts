import { expect, test } from 'vitest';
import { findingKey, shortestKey } from '#src/core/finding.ts';
import { findingName } from '#src/locale/finding-names.ts';
import { historyText } from '#src/locale/history.ts';

test.each([
  ['number:13 millions', 'nombre « 13 millions »'],
  ['length:1', 'longueur (1 mot)'],
  ['paragraphs:3', '3 paragraphes'],
  ['name:L’Œil « du » Nord', 'nom « L’Œil “du” Nord »'],
  ['medium:La Gazette', 'média nommé trop tard « La Gazette »'],
])('%s is %s', (key, name) => {
  expect(findingName(key)).toBe(name);
});

test('a long subject ends on a whole word', () => {
  const subject = 'Depuis septembre 2026, quarante-deux articles ont paru.';
  const key = findingKey({ code: 'copied', subject });
  expect(findingName(key)).toBe('passage recopié « Depuis septembre 2026, quarante-deux… »');
  const detail = { finding: key, reason: 'Citation « valable ».' };
  expect(historyText({ action: 'clear', detail })).toBe(
    'a levé une remarque, passage recopié « Depuis septembre 2026, quarante-deux… ». Sa raison : « Citation “valable” »',
  );
});

test('a command takes the code alone where no other finding has it', () => {
  const keys = ['number:13', 'number:15', 'copied:Depuis'];
  expect(keys.map((key) => shortestKey(key, keys))).toEqual(['number:13', 'number:15', 'copied']);
});

test('an entry that was emptied behind Bruisse’s back is told as unreadable', () => {
  expect(historyText({ action: 'mark', detail: null })).toBe(
    '(entrée du journal illisible : mark)',
  );
});

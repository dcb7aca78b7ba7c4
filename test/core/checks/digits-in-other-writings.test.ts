import { expect, test } from 'vitest';
import { doubtsEitherWay, findings } from './doubts.ts';

const writings = ['１３', '𝟏𝟑', '⑬', '١٣', '¹³', '₁₃', '१३', '⒀', '⒔', '⓭'];

test.each(writings)('%s is read as thirteen, on a page as in a brief', (thirteen) => {
  const [told, plain] = [`Il y a ${thirteen} millions de chats.`, 'Il y a 13 millions de chats.'];
  expect(doubtsEitherWay(told, plain)).toEqual([[], []]);
  expect(doubtsEitherWay(plain, told)).toEqual([[], []]);
});

test.each(writings)('a false %s is doubted where it stands', (thirteen) => {
  const text = `Selon elle, 🐈 il y a ${thirteen} chats, et 𝟐 chiens.`;
  const [found] = findings(text, 'Il y a 12 chats et deux chiens, selon elle.');
  expect(found).toMatchObject({ code: 'number', subject: thirteen });
  expect(text.slice(...(found?.span ?? []))).toBe(thirteen);
});

test('what a page says in other digits is shown at its place', () => {
  const page = 'Le 𝟏𝟓 mai, il y avait 𝟏𝟐 chats dans la cour du refuge.';
  const [found] = findings('Il y avait 13 chats dans la cour du refuge.', page);
  expect(page.slice(...(found?.source ?? []))).toContain('𝟏𝟐 chats');
});

test.each([
  ['Une salle de 12 m², et 3 kg de CO₂.', 'Une salle de 12 m², et 3 kg de CO₂.'],
  ['Il l’a dit¹, puis il est parti.', 'Il l’a dit, puis il est parti.'],
  ['Il y a 2½ ans.', 'Il y a deux ans et demi.'],
  ['Le dosage du ¹⁴C le dit.', 'Le dosage du carbone le dit.'],
])('«%s» holds no number that «%s» lacks', (text, page) => {
  expect(doubtsEitherWay(text, page)).toEqual([[], []]);
});

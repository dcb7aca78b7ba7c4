import { expect, test } from 'vitest';
import { extract } from '#src/core/extract/extract.ts';
import { saidAt } from '#src/core/extract/said-at.ts';

const whole = (text: string) => saidAt(text, { start: 0, end: text.length });

test.each([
  ['"Nous fermons la piscine de Dole.', '"Nous fermons la piscine de Dole."'],
  ['« Nous fermons la piscine de Dole.', '« Nous fermons la piscine de Dole.\u00a0»'],
  ['“We are closing the pool in Leeds.', '“We are closing the pool in Leeds.”'],
  ['Er sagt: „Wir schließen das Bad', 'Er sagt: „Wir schließen das Bad.“'],
  ['Il dit « non » et "peut-être"', 'Il dit « non » et "peut-être".'],
  ['Er sagt: „Nein“ und geht.', 'Er sagt: „Nein“ und geht.'],
])('«%s» is said with its quotation closed', (text, said) => {
  expect(whole(text)).toBe(said);
});

const answers = [
  'Q: "Que cette rencontre ait eu lieu, c’était un signe pour la culture. On attendait un tel signe. Les salles de Dole vont rouvrir".',
  'Q: “It was a good sign for the theatre that we met. We had been waiting for it. The halls of Leeds will open”.',
];

test.each(answers)('of the answer «%s» as much is told as there is room for, closed', (text) => {
  const pageOf = { title: '', text, language: '' };
  const few = extract(pageOf, 22);
  expect(few).toMatch(/(?:signe|for it)\.["”]$/u);
  expect(few.split(/["“”]/u)).toHaveLength(3);
  expect(extract(pageOf, 100)).toBe(text);
});

test('opening words that end amid a quotation close it', () => {
  const text =
    'Le maire dit : « Nous fermons la piscine, le stade, la patinoire et le musée de Dole dimanche. »';
  expect(extract({ title: '', text, language: 'fr' }, 8)).toBe(
    'Le maire dit : « Nous fermons la piscine, le…\u00a0»',
  );
});

import { expect, test } from 'vitest';
import { titleAbove } from '#src/adapters/writer/title-above.ts';
import { drafted } from './drafted.ts';
import { faithful } from './sample.ts';

const text = 'Le Courrier du Rhône lance une matinale.';

test.each([
  [`**Une matinale**\n\n${text}`, 'Une matinale'],
  [`**Une matinale :**\n${text}`, 'Une matinale '],
  [`## Une matinale\n\n${text}`, 'Une matinale'],
  [`# Une matinale.\n${text}`, 'Une matinale.'],
  [`__Une matinale__\\n\\n${text}`, 'Une matinale'],
  [`<h2>Une matinale</h2>\n${text}`, 'Une matinale'],
  [`Titre : Une matinale\n\n${text}`, ' Une matinale'],
  [`**Titre** : Une matinale\n${text}`, ' Une matinale'],
])('«%s» has a title above its text', (said, title) => {
  expect(titleAbove(said)).toEqual({ title, text });
});

test.each([
  [`# Une matinale\n\n**Résumé**\n\n${text}`, 'Une matinale'],
  [`**Une matinale**\n\n## Brève :\n${text}`, 'Une matinale'],
  [`Titre : Une matinale\n\n<h2>Summary</h2>\n${text}`, ' Une matinale'],
  [`### Summary\n\n### Key facts\n\n${text}`, 'Summary'],
])('«%s» has several titles, the first of which is its own', (said, title) => {
  expect(titleAbove(said)).toEqual({ title, text });
});

test.each([
  [`${text}\n\n**Contexte**\n\nElle dure.`, `${text}\n\nElle dure.`],
  [`${text}\n## Background\nElle dure.`, `${text}\nElle dure.`],
  [`${text}\n\n<h3>La suite</h3>\n\n__À savoir :__\nElle dure.`, `${text}\n\nElle dure.`],
  [`${text}\n\n**Elle dure.**\n\nFin.`, `${text}\n\n**Elle dure.**\n\nFin.`],
  [`${text}\n\n**Fin**`, `${text}\n\n**Fin**`],
])('a title between the paragraphs of «%s» goes, a sentence stays', (said, left) => {
  expect(titleAbove(said)).toEqual({ title: '', text: left });
});

test('any number of titles is read in time', () => {
  const many = `${'**a**\n'.repeat(20_000)}${'** '.repeat(50_000)}\n${'\n# b'.repeat(20_000)}\nFin.`;
  expect(titleAbove(many).text).toMatch(/Fin\.$/);
});

test.each(['# ', '**', 'Titre ', '<h1> ', '\n'])(
  'a row of spaces after «%s» is read in time',
  (mark) => {
    const said = `a\n${mark}${' '.repeat(50_000)}x\n${'\n'.repeat(50_000)}Fin.`;
    expect(titleAbove(said).text).toMatch(/Fin\.$/);
  },
);

test.each([
  text,
  `**${text}**`,
  `**Une phrase en gras.**\n\n${text}`,
  `**Le Courrier** lance une matinale.\n\n${text}`,
  `## Une matinale`,
  `Une ligne\n${text}`,
  `Titre de la semaine : une matinale.\n${text}`,
])('«%s» has none', (said) => {
  expect(titleAbove(said)).toEqual({ title: '', text: said });
});

test('a title in a brief’s text is dropped, and stands for that of a promo which has none', async () => {
  const said = JSON.stringify({ ...faithful, title: '', text: `**Le vélo**\n\n${faithful.text}` });
  const brief = await drafted([{ say: said }]);
  expect(brief.draft.text).toMatch(/^La Gazette du Confluent a suivi/);
  expect(brief.draft).not.toHaveProperty('headline');
});

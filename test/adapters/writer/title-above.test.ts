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

import { expect, test } from 'vitest';
import { commands } from '#commands/index.ts';
import { isCommand } from '#commands/is-command.ts';
import { defaultRubrics } from '#src/core/rubric.ts';

const is = (text: string): boolean => isCommand(text, defaultRubrics);
const url = 'https://gazette.example/un';

test.each([
  `close ${url}`,
  `Close <${url}>`,
  `add ${url}`,
  `add ${url} #liane`,
  `add #adoré ${url}`,
  `links ${url}`,
  `edit stories Écoutez ce podcast ${url}`,
  `edit une # Titre\nLe texte ${url}`,
  `edit 1.3 Selon elle, ${url} [2]`,
  `modifie 2 Un texte qui renvoie à ${url}`,
  `recris 2 Un texte qui renvoie à ${url}`,
  `récris #loupe Le texte ${url}`,
  `paste 1 Un texte collé qui renvoie à ${url} et continue`,
  `paste ${url} Le texte`,
  `colle 12 Le texte ${url}`,
  `redraft lien ${url}`,
  `redraft ${url} plus court`,
  `clear 2 chiffre vérifié sur ${url}`,
  `remplace 2 ${url}`,
])('«%s» is a command', (text) => {
  expect(is(text)).toBe(true);
});

test.each([
  url,
  `une ${url}`,
  `voir ${url}`,
  `lien ${url}`,
  `liens ${url}`,
  `source ${url}`,
  `autre ${url}`,
  `ok ${url}`,
  `publie ${url}`,
  `publier ${url}`,
  `dossier ${url} et ${url}2`,
  `version 2 du rapport : ${url}`,
  `autre 3 pages ici ${url}`,
  `modifie une phrase de ${url}`,
  `close reading: ${url}`,
  `close ${url} tomorrow`,
  `close 3 ${url}`,
  `modifié 2 fois ${url}`,
  `remplacé 2 fois ${url}`,
  `clear explanation of the vote ${url}`,
  `edit this one? ${url}`,
  `links for tomorrow ${url} ${url}2`,
  `status ${url}`,
  `draft ${url}`,
  `drop 1 ${url}`,
  `lis ça ${url} #loupe`,
  `www.gazette.example/un`,
])('«%s» drops links', (text) => {
  expect(is(text)).toBe(false);
});

test.each(['', 'status', 'voir', 'bonjour', 'ok 2', 'publie', '?', 'merci pour le lien'])(
  '«%s» holds no link, and is said to the bot',
  (text) => {
    expect(is(text)).toBe(true);
  },
);

test('no alias alone before an address is a command', () => {
  for (const { aliases } of commands)
    for (const alias of aliases) expect([alias, is(`${alias} ${url}`)]).toEqual([alias, false]);
});

import { expect, test } from 'vitest';
import { ownLink } from '#src/core/links/own-link.ts';

const url = 'https://gazette.example/un';
const other = 'https://gazette.example/deux';

test.each([
  [`Un texte à lire. ${url}`, 'Un texte à lire.'],
  [`Listen to the whole story. <${url}>`, 'Listen to the whole story.'],
  [`Un texte qui renvoie à la page ${url}.`, 'Un texte qui renvoie à la page.'],
  [`Un texte à lire. (${url})`, 'Un texte à lire.'],
  [`${url} Un texte à lire.`, 'Un texte à lire.'],
  [`${url}\nUn texte\n\net sa suite`, 'Un texte\n\net sa suite'],
  [`Un texte qui cite ${other} en passant.\n${url}`, `Un texte qui cite ${other} en passant.`],
  [`Écoutez ${url} dès ce soir.`, `Écoutez ${url} dès ce soir.`],
  [`Un texte (${url}) et sa suite.`, `Un texte (${url}) et sa suite.`],
  [`Du texte ${url} et ${other}`, `Du texte ${url} et ${other}`],
  [url, ''],
])('«%s» is about its address, and reads «%s»', (typed, text) => {
  expect(ownLink(typed)).toEqual({ text, url });
});

test('an address without its scheme is taken out like any other', () => {
  expect(ownLink('Un texte à lire. www.gazette.example/un')).toEqual({
    text: 'Un texte à lire.',
    url: 'https://www.gazette.example/un',
  });
});

test('a text without an address is about none', () => {
  expect(ownLink('Un texte sans adresse.')).toBeUndefined();
});

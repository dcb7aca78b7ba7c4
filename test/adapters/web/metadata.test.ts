import { expect, test } from 'vitest';
import { dateInText, isoDate } from '#src/adapters/web/date.ts';
import { namesIn } from '#src/adapters/web/names.ts';
import { readPage } from '#src/adapters/web/page.ts';

test.each([
  ['Par Zoé Lefèvre', ['Zoé Lefèvre']],
  ['Par Zoé Lefèvre et Ali Ba, le 3 mai 2026', ['Zoé Lefèvre', 'Ali Ba']],
  ['Un article de Ronan Piriou (avec AFP)', ['Ronan Piriou']],
  ['By Rowan Achterberg and Dale Okafor', ['Rowan Achterberg', 'Dale Okafor']],
  ['Propos recueillis par Hélène Quéméneur', ['Hélène Quéméneur']],
  ['Nour Benslimane Nour Benslimane', ['Nour Benslimane']],
  ['https://ondes.example/auteurs/x', []],
  ['12 mai 2026', []],
  ['Von Almut Reichle und Jens Otterbach', ['Almut Reichle', 'Jens Otterbach']],
  ['TPN, in News, Business', ['TPN']],
  ['Martin Fabre in Roma', ['Martin Fabre in Roma']],
  ['Le Figurant et AFP', ['Le Figurant', 'AFP']],
])('reads the names in «%s»', (printed, names) => {
  expect(namesIn(printed)).toEqual(names);
});

test.each([
  ['Publié le 1er août 2026 à 7h', '2026-08-01'],
  ['le 11 février 2026', '2026-02-11'],
  ['March 9, 2026', '2026-03-09'],
  ['9 Dec 2025', '2025-12-09'],
  ['12. März 2026', '2026-03-12'],
  ['12 de marzo de 2026', '2026-03-12'],
  ['3 stycznia 2026', '2026-01-03'],
  ['2026年3月12日', '2026-03-12'],
  ['2026.03.12', '2026-03-12'],
  ['03/04/2026', '2026-04-03'],
  ['le 31 février 2026', undefined],
  ['4 personnes sur 2026', undefined],
])('finds the day in «%s»', (text, day) => {
  expect(dateInText(text)).toBe(day);
});

test.each([
  ['2026-03-17T06:30:00.123+0100', '2026-03-17T06:30:00+01:00'],
  ['2026-03-17 06:30', '2026-03-17T06:30'],
  ['2026-03-17T05:30:00Z', '2026-03-17T05:30:00Z'],
  ['20260317', '2026-03-17'],
  ['Publié le 12 mars 2026 à 14h05', '2026-03-12T14:05'],
  ['March 9, 2026 at 2:05 pm', '2026-03-09'],
  ['hier', undefined],
  ['2099-13-45T99:00:00Z', undefined],
  ['2026-02-30', undefined],
  ['0001-01-01T00:00:00', undefined],
  ['0000-00-00', undefined],
  ['2026-11-17T99:00:00Z', '2026-11-17'],
  ['2026-11-17T23:61', '2026-11-17'],
  ['2026-11-17T08:30:00+99:00', '2026-11-17T08:30:00'],
  ['1952-03-02T08:30:00+01:00', '1952-03-02T08:30:00+01:00'],
  ['2028-02-29', '2028-02-29'],
])('keeps of «%s» what it says, no more', (text, date) => {
  expect(isoDate(text)).toBe(date);
});

const head = (inner: string) =>
  readPage(
    `<html><head>${inner}</head><body><p>rien</p></body></html>`,
    'https://www.gazette.example/a',
  ).article;

test.each([
  ['Le tram de nuit | La Gazette', 'Le tram de nuit'],
  ['La Gazette - Le tram de nuit', 'Le tram de nuit'],
  ['Le tram de nuit | La Gazette - le journal de la baie', 'Le tram de nuit'],
  ['Nuit - jour : le tram', 'Nuit - jour : le tram'],
])('cuts the medium off «%s»', (title, expected) => {
  const page = head(`<title>${title}</title><meta property="og:site_name" content="La Gazette">`);
  expect(page?.title).toBe(expected);
});

test('a date that is in no calendar gives way to the next that the page tells', () => {
  for (const wrong of ['2099-13-45T99:00:00Z', '0001-01-01', '2026-11-31T08:00:00Z']) {
    const said = `<meta property="article:published_time" content="${wrong}">`;
    expect(head(said)).not.toHaveProperty('publishedAt');
    const told = { '@type': 'Article', datePublished: wrong, dateCreated: '2026-11-17' };
    const both = `${said}<script type="application/ld+json">${JSON.stringify(told)}</script>`;
    expect(head(both)?.publishedAt).toBe('2026-11-17');
  }
});

test('falls back on the domain for a medium that does not name itself', () => {
  expect(head('<title>Sans nom</title>')?.medium).toBe('gazette.example');
});

test('reads structured data with a stray comma and a line break', () => {
  const page = head(
    '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Deux\nlignes","author":["Ali Ba"],}</script>',
  );
  expect(page).toMatchObject({ title: 'Deux lignes', byline: 'Ali Ba' });
});

const body = (inner: string, lead = '') =>
  readPage(
    `<html><head><title>Le bief revient | La Gazette</title>${lead}</head><body><main><h1>Le bief revient</h1>${inner}<p>Le conseil municipal a voté mardi la remise en eau du bief des Tanneurs, à sec depuis neuf ans.</p></main></body></html>`,
    'https://www.gazette.example/2026/03/12/bief',
  ).article;
const structured = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Le bief revient', ...fields })}</script>`;

test.each([
  ['<p class="auteur">Par Zoé Lefèvre</p>', '', 'Zoé Lefèvre'],
  ['<div class="byline"><a>Zoé Lefèvre</a><span>Rédactrice</span></div>', '', 'Zoé Lefèvre'],
  ['<p>Propos recueillis par Zoé Lefèvre</p>', '', 'Zoé Lefèvre'],
  ['<div><a href="/auteurs/zoe-lefevre">Zoé Lefèvre</a></div>', '', 'Zoé Lefèvre'],
  ['<p align="right"><em>Zoé Lefèvre</em></p>', '', 'Zoé Lefèvre'],
  ['<p>Par Zoé Lefèvre</p>', structured({ author: { name: 'Zoé Lefèvre' } }), 'Zoé Lefèvre'],
  [
    '<p>Zoé Lefèvre</p>',
    structured({ author: [{ name: 'AFP' }, { name: 'Zoé Lefèvre' }] }),
    'Zoé Lefèvre, AFP',
  ],
  ['<p class="byline">Zoé Lefèvre</p>', structured({ author: 'La Gazette' }), 'Zoé Lefèvre'],
  ['<p class="byline">Zoé Lefèvre</p>', structured({ author: 'Admin Blog' }), 'Zoé Lefèvre'],
  ['', structured({ author: ['La Gazette', 'AFP'] }), 'La Gazette, AFP'],
  ['<aside class="author">Ali Ba</aside>', '', undefined],
])('finds who signs in «%s» %s', (inner, lead, byline) => {
  expect(body(inner, lead)?.byline).toBe(byline);
});

test('knows when, to the minute where the page says so, and when it was changed', () => {
  expect(
    body('<p>Publié le 12 mars 2026 à 14h05 — Mis à jour le 13 mars 2026 à 9h00</p>'),
  ).toMatchObject({ publishedAt: '2026-03-12T14:05', updatedAt: '2026-03-13T09:00' });
  expect(body('<p class="date">Publié le 12 mars 2026 à 14h05</p>')).toMatchObject({
    publishedAt: '2026-03-12T14:05',
  });
  expect(body('')?.publishedAt).toBe('2026-03-12');
});

test('tells of the lead picture what the page says of it to those who cannot see', () => {
  const image = '<img src="/img/bief-1200.jpg?w=80" alt="Le bief à sec, en mars">';
  const lead = '<meta property="og:image" content="https://cdn.gazette.example/x/bief-1200.jpg">';
  expect(body(image, lead)?.image).toEqual({
    url: 'https://cdn.gazette.example/x/bief-1200.jpg',
    alt: 'Le bief à sec, en mars',
  });
});

test.each([
  ['Slate.fr', 'https://www.slate.fr/a', 'Slate.fr'],
  ['Le Monde.fr', 'https://www.lemonde.fr/a', 'Le Monde'],
  ['Libération.fr', 'https://www.liberation.fr/a', 'Libération'],
])('names the medium that calls itself %s', (name, url, medium) => {
  const lead = `<meta property="og:site_name" content="${name}">`;
  expect(readPage(`<html><head>${lead}</head><body></body></html>`, url).article?.medium).toBe(
    medium,
  );
});

test('tells the language by the words, whatever the page declares', () => {
  const german =
    '<html lang="en"><body><p>Der Gemeinderat hat am Dienstagabend beschlossen, die alte Mühle wieder in Gang zu setzen.</p></body></html>';
  expect(readPage(german, 'https://www.gazette.example/a').article?.language).toBe('de');
});

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
])('reads the names in «%s»', (printed, names) => {
  expect(namesIn(printed)).toEqual(names);
});

test.each([
  ['Publié le 1er août 2026 à 7h', '2026-08-01'],
  ['le 11 février 2026', '2026-02-11'],
  ['March 9, 2026', '2026-03-09'],
  ['9 Dec 2025', '2025-12-09'],
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
  ['hier', undefined],
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

test('falls back on the domain for a medium that does not name itself', () => {
  expect(head('<title>Sans nom</title>')?.medium).toBe('gazette.example');
});

test('reads structured data with a stray comma and a line break', () => {
  const page = head(
    '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Deux\nlignes","author":["Ali Ba"],}</script>',
  );
  expect(page).toMatchObject({ title: 'Deux lignes', byline: 'Ali Ba' });
});

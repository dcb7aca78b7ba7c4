import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parsePageBytes } from '#src/adapters/web/parse.ts';
import { articleOf, pageOf } from '#test/pages/gates/page.ts';
import { headlines, stories } from '#test/pages/gates/stories.ts';

const read = (body: string | Uint8Array, contentType = 'text/html') =>
  parsePageBytes({
    url: 'https://www.vigie.example/article',
    contentType,
    bytes: typeof body === 'string' ? Buffer.from(body) : body,
  });
const story = (lang: 'fr' | 'de') =>
  pageOf({ lang, title: headlines[lang], body: articleOf(headlines[lang], stories[lang]) });

test.each([
  ['a photograph', Buffer.from('\xff\xd8\xff\xe0 JFIF', 'latin1'), 'image/jpeg'],
  ['an office document', Buffer.from('PK\x03\x04 word/document.xml', 'latin1'), 'application/zip'],
  ['a page zipped twice', gzipSync(story('fr')), 'application/gzip'],
  ['a film', Buffer.from('\0\0\0\x20ftypisom', 'latin1'), 'video/mp4'],
  ['a feed', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', 'application/rss+xml'],
  ['a sitemap', '<urlset xmlns="x"><url/></urlset>', 'application/xml'],
  ['data', '{"title": "Le bief", "body": "L’eau"}', 'application/json'],
])('refuses %s that is announced as a page', async (_name, body, detail) => {
  expect(await read(body)).toEqual({ kind: 'refused', code: 'page.type', detail });
});

test.each([
  ['a page that opens as XML', `<?xml version="1.0" encoding="utf-8"?>\n${story('fr')}`],
  ['a page behind a byte order mark', `\ufeff${story('de')}`],
  ['a page that opens with a bracket', `[[ ]] ${story('fr')}`],
])('reads %s', async (_name, body) => {
  expect(await read(body)).toMatchObject({ kind: 'article', article: { medium: 'La Vigie' } });
});

test('reads plain text', async () => {
  const text = [headlines.fr, ...stories.fr].join('\n\n');
  expect(await read(text, 'text/plain; charset=utf-8')).toMatchObject({
    kind: 'article',
    article: { title: headlines.fr, language: 'fr' },
  });
});

test('refuses a text that is longer than a book, as too heavy to be checked', async () => {
  const book = (paragraphs: number): string =>
    Array(paragraphs).fill(stories.fr.join(' ')).join('\n\n');
  const words = stories.fr.join(' ').split(' ').length;
  expect(await read(book(Math.ceil(20_000 / words)), 'text/plain')).toMatchObject({
    kind: 'article',
  });
  expect(await read(book(Math.ceil(150_000 / words)), 'text/plain')).toMatchObject({
    kind: 'refused',
    code: 'page.heavy',
  });
});

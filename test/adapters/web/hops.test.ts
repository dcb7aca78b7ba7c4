import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { type Given, type Places, startPlaces } from '#test/support/places.ts';

const { signal } = new AbortController();
const open: Places[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((places) => places.close()));
});

const article = await readFile(new URL('../../pages/canal-fret.html', import.meta.url), 'utf8');
const target = 'https://www.gazette.example/canal';

async function reading(url: string, answers: Record<string, Given>) {
  const places = await startPlaces({ [target]: article, ...answers });
  open.push(places);
  const to = places.at(target);
  return { ...places, to, reading: await places.reader.read(places.at(url), signal) };
}

/** The loopback address of the target is known only once the places are open. */
const sending =
  (page: (to: string) => string) =>
  (url: URL): string =>
    page(`http://www.gazette.example:${url.port}/canal`);

test.each([
  'https://bit.ly/x',
  'https://buff.ly/x',
  'https://ow.ly/x',
  'https://tinyurl.com/x',
  'https://is.gd/x',
  'https://substack.com/redirect/6f0',
  'https://gazette.us1.list-manage.com/track/click',
])('%s is followed to the article', async (short) => {
  const { reading: read, to } = await reading(short, { [short]: { to: target } });
  expect(read).toMatchObject({ kind: 'article', article: { url: to } });
});

test.each([
  [
    't.co',
    'https://t.co/x',
    (to: string) =>
      `<head><noscript><META http-equiv="refresh" content="0;URL=${to}"></noscript><title>${to}</title></head><script>window.opener = null; location.replace("${to.replaceAll('/', '\\/')}")</script>`,
  ],
  [
    'a script alone',
    'https://court.example/x',
    (to: string) => `<html><body><script>window.location.href = '${to}';</script></body></html>`,
  ],
  [
    'a refresh with quotes',
    'https://court.example/y',
    (to: string) =>
      `<meta content="1; url='${to}'" http-equiv=refresh><p>Vous allez être redirigé.</p>`,
  ],
  [
    'LinkedIn’s warning',
    'https://lnkd.in/x',
    (to: string) =>
      `<html><body><h1>This link will take you to a page that’s not on LinkedIn</h1><p>${'Because this is an external link, we cannot verify it for safety. '.repeat(8)}</p><a class="a" data-tracking-control-name="external_url_click" href="${to}">${to}</a></body></html>`,
  ],
])('%s is followed to the article', async (_name, short, page) => {
  const { reading: read, to } = await reading(short, { [short]: sending(page) });
  expect(read).toMatchObject({ kind: 'article', article: { url: to } });
});

test('an article that refreshes itself, or mentions an address in its scripts, is read where it stands', async () => {
  const url = 'https://www.gazette.example/direct';
  const page = article.replace(
    '<head>',
    '<head><meta http-equiv="refresh" content="2; url=/canal?tour=2"><script>if (0) location.href = "https://www.gazette.example/canal";</script>',
  );
  const { reading: read, asked } = await reading(url, { [url]: page });
  expect(read).toMatchObject({ kind: 'article' });
  expect(asked).toEqual([url]);
});

test('a page that refreshes to itself for ever is not followed for ever', async () => {
  const url = 'https://www.gazette.example/boucle';
  const other = 'https://www.gazette.example/boucle2';
  const to = (path: string) => `<meta http-equiv="refresh" content="0; url=${path}">`;
  const { reading: read, asked } = await reading(url, {
    [url]: to('/boucle2'),
    [other]: to('/boucle'),
  });
  expect(read).toEqual({ kind: 'refused', code: 'page.redirects' });
  expect(asked).toHaveLength(6);
});

test('a page made to be slow to look through is looked through at once', async () => {
  const url = 'https://lent.example/x';
  const meta = `<meta http-equiv="refresh" content="0${' '.repeat(3900)}x">`;
  const { reading: read } = await reading(url, { [url]: meta.repeat(11) + '<'.repeat(2000) });
  expect(read).toMatchObject({ kind: 'refused' });
});

test('a shortener leads to no private address', async () => {
  const { reading: read } = await reading('https://bit.ly/x', {
    'https://bit.ly/x': sending(
      () => '<script>location.replace("http://127.0.0.1:8099/x")</script>',
    ),
  });
  expect(read).toMatchObject({ kind: 'refused', code: 'page.private' });
});

test('an address inside a wrapper is asked for itself, its wrapper never', async () => {
  const places = await startPlaces({ [target]: article });
  open.push(places);
  const wrapped = `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(places.at(target))}&data=05`;
  expect(await places.reader.read(wrapped, signal)).toMatchObject({ kind: 'article' });
  expect(places.asked).toEqual([target]);
});

const amp = (canonical: string) =>
  article
    .replace(/<html\b/, '<html amp')
    .replace(/<link rel="canonical"[^>]*>/, '')
    .replace('<head>', `<head><link rel="canonical" href="${canonical}">`);

test('of an AMP copy, the original is read', async () => {
  const copy = 'https://www.gazette.example/amp/canal';
  const { reading: read, to } = await reading(copy, { [copy]: amp('/canal') });
  expect(read).toMatchObject({ kind: 'article', article: { url: to } });
});

test('an AMP copy is read itself when its original cannot be', async () => {
  const copy = 'https://www.gazette.example/amp/perdu';
  const { reading: read, at } = await reading(copy, { [copy]: amp('/perdu') });
  expect(read).toMatchObject({ kind: 'article', article: { url: at(copy) } });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Limits } from '#src/adapters/web/limits.ts';
import type { WebReader } from '#src/adapters/web/reader.ts';
import { readerFor } from '#test/support/reader.ts';
import { type Site, startSite } from '#test/support/site.ts';

const { signal } = new AbortController();
let site: Site;
const readers: WebReader[] = [];

beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await Promise.all(readers.map((reader) => reader.close()));
  await site.close();
});

const read = (path: string, limits: Partial<Limits> = {}) => {
  const reader = readerFor([site.host], { limits });
  readers.push(reader);
  return reader.read(site.url + path, signal);
};
const asked = (path: string) => site.requests.filter((request) => request.path === path).length;

test('follows five redirects and gives the address that answered', async () => {
  const url = `${site.url}/redirect/0/canal-fret`;
  expect(await read('/redirect/5/canal-fret')).toMatchObject({ kind: 'article', article: { url } });
});

test('stops at the sixth redirect', async () => {
  expect(await read('/redirect/6/canal-fret')).toEqual({ kind: 'refused', code: 'page.redirects' });
});

test.each([
  ['/status/404', 'page.missing'],
  ['/status/410', 'page.missing'],
  ['/status/402', 'page.walled'],
  ['/status/403', 'page.status'],
  ['/status/500', 'page.status'],
  ['/status/304', 'page.status'],
])('%s is refused as %s after one request', async (path, code) => {
  expect(await read(path)).toMatchObject({ kind: 'refused', code });
  expect(asked(path)).toBe(1);
});

test.each(['reset', '503', '429'])('tries once more after a %s', async (failure) => {
  const path = `/flaky/${failure}/depeche`;
  expect(await read(path)).toMatchObject({ kind: 'article' });
  expect(asked(path)).toBe(2);
});

test('gives up at the second 503', async () => {
  expect(await read('/status/503?retry-after=0')).toMatchObject({
    code: 'page.busy',
    detail: '503',
  });
  expect(asked('/status/503?retry-after=0')).toBe(2);
});

test('does not wait for a Retry-After beyond its time', async () => {
  expect(await read('/status/429?retry-after=600')).toMatchObject({ code: 'page.busy' });
  expect(asked('/status/429?retry-after=600')).toBe(1);
});

test('refuses a body over the limit', async () => {
  expect(await read('/big/11')).toMatchObject({ kind: 'refused', code: 'page.heavy' });
});

test('counts bytes after decompression', async () => {
  expect(await read('/gzip-bomb')).toMatchObject({ kind: 'refused', code: 'page.heavy' });
});

test('reads a compressed page', async () => {
  expect(await read('/brotli/canal-fret')).toMatchObject({ kind: 'article' });
});

test.each(['/slow/5000/canal-fret', '/trickle'])('ends %s in time', async (path) => {
  expect(await read(path, { totalMs: 150 })).toEqual({ kind: 'refused', code: 'page.timeout' });
});

test.each(['application/octet-stream', 'image/png', 'application/json'])(
  'refuses %s',
  async (type) => {
    const path = `/type?is=${encodeURIComponent(type)}`;
    expect(await read(path)).toEqual({ kind: 'refused', code: 'page.type', detail: type });
  },
);

test.each(['application/pdf', 'application/octet-stream'])(
  'reads a PDF sent as %s',
  async (type) => {
    expect(await read(`/pdf?as=${encodeURIComponent(type)}`)).toMatchObject({
      kind: 'article',
      article: { title: 'Le port de Trévenec en 2025', language: 'fr' },
    });
  },
);

test('says that a host cannot be reached', async () => {
  const gone = await startSite();
  await gone.close();
  const reader = readerFor([gone.host]);
  expect(await reader.read(`${gone.url}/`, signal)).toMatchObject({
    kind: 'refused',
    code: 'page.unreachable',
    detail: 'ECONNREFUSED',
  });
  await reader.close();
});

test('opens at most two requests at once to one host', async () => {
  const quiet = await startSite();
  const reader = readerFor([quiet.host]);
  const pages = Array.from({ length: 7 }, (_, n) => `${quiet.url}/slow/30/canal-fret?n=${n}`);
  const readings = await Promise.all(pages.map((page) => reader.read(page, signal)));
  expect(readings.map(({ kind }) => kind)).toEqual(pages.map(() => 'article'));
  expect(quiet.requests).toHaveLength(7);
  expect(quiet.peak()).toBe(2);
  await reader.close();
  await quiet.close();
});

test('counts the wait for a turn in the time of a reading', async () => {
  const reader = readerFor([site.host], { limits: { totalMs: 300, perHost: 1 } });
  readers.push(reader);
  const [first, second] = await Promise.all([
    reader.read(`${site.url}/trickle`, signal),
    reader.read(`${site.url}/canal-fret?late`, signal),
  ]);
  expect(first).toMatchObject({ code: 'page.timeout' });
  expect(second).toMatchObject({ code: 'page.timeout' });
});

test('throws only when the caller stops it, and frees the turn', async () => {
  const reader = readerFor([site.host], { limits: { perHost: 1 } });
  readers.push(reader);
  const caller = new AbortController();
  const reading = reader.read(`${site.url}/trickle`, caller.signal);
  setTimeout(() => caller.abort(new Error('assez')), 30);
  await expect(reading).rejects.toThrow('assez');
  expect(await reader.read(`${site.url}/canal-fret`, signal)).toMatchObject({ kind: 'article' });
});

test('says who asks, and sends nothing else about anyone', async () => {
  await read('/depeche?qui');
  const headers = site.requests.find(({ path }) => path === '/depeche?qui')?.headers;
  expect(headers).toMatchObject({ 'user-agent': 'Bruisse-test/1.0' });
  expect(Object.keys(headers ?? {})).not.toContain('referer');
  expect(Object.keys(headers ?? {})).not.toContain('cookie');
});

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { WebReader, WebReaderOptions } from '#src/adapters/web/reader.ts';
import type { KeptReading, Readings } from '#src/ports/web.ts';
import { readerFor } from '#test/support/reader.ts';

const { signal } = new AbortController();
const page = await readFile(new URL('../../pages/canal-fret.html', import.meta.url));
const wall = await readFile(new URL('../../pages/abonnes.html', import.meta.url));
const html = { 'content-type': 'text/html' };
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A site that answers so, and a reader of it whose clock stands until it is moved. */
async function serve(answer: Answer, options: Partial<WebReaderOptions> = {}) {
  const seen: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') };
  const reader: WebReader = readerFor([host], { now: () => clock.now, ...options });
  ends.push(
    () => reader.close(),
    () => new Promise((done) => server.close(done)),
  );
  const read = (path = '/article') => reader.read(`http://${host}${path}`, signal);
  return { read, seen, clock };
}

/** Keeps readings in memory, through JSON, as a store does. */
function kept(): Readings & { size(): number } {
  const rows = new Map<string, string>();
  return {
    get: async (url) => {
      const row = rows.get(url);
      return row === undefined ? undefined : (JSON.parse(row) as KeptReading);
    },
    keep: async (url, reading) => void rows.set(url, JSON.stringify(reading)),
    size: () => rows.size,
  };
}

const minutes = (n: number): number => n * 60_000;

/** Answers 304 to whoever knows the version, by tag or by date. */
const versioned =
  (tag: { now: string }, headers: Record<string, string>): Answer =>
  (request, response) => {
    const known = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
    if (known === tag.now) response.writeHead(304).end();
    else response.writeHead(200, { ...html, ...headers }).end(page);
  };

test('an article that was just read costs the site nothing', async () => {
  const { read, seen, clock } = await serve(
    (_, response) => response.writeHead(200, html).end(page),
    {
      readings: kept(),
    },
  );
  const first = await read();
  clock.now += minutes(14);
  expect(await read()).toEqual(first);
  expect(seen).toHaveLength(1);
  clock.now += minutes(2);
  await read();
  expect(seen).toHaveLength(2);
});

test.each([
  ['tag', 'if-none-match', '"v1"', { etag: '"v1"' }],
  [
    'date',
    'if-modified-since',
    'Mon, 02 Mar 2026 08:00:00 GMT',
    { 'last-modified': 'Mon, 02 Mar 2026 08:00:00 GMT' },
  ],
])(
  'later the site is only asked whether the page changed, by %s',
  async (_name, header, value, headers) => {
    const tag = { now: value };
    const { read, seen, clock } = await serve(versioned(tag, headers as Record<string, string>), {
      readings: kept(),
    });
    const first = await read();
    expect(first).toMatchObject({ kind: 'article' });
    clock.now += minutes(20);
    expect(await read()).toEqual(first);
    expect(seen[1]).toMatchObject({ [header]: value });
    clock.now += minutes(10);
    await read();
    expect(seen).toHaveLength(2);
    tag.now = 'another';
    clock.now += minutes(20);
    expect(await read()).toMatchObject({ kind: 'article' });
    expect(seen).toHaveLength(3);
  },
);

test('a refusal is asked again at once, but conditionally', async () => {
  const { read, seen } = await serve(
    (request, response) =>
      request.headers['if-none-match']
        ? response.writeHead(304).end()
        : response.writeHead(200, { ...html, etag: '"w"' }).end(wall),
    { readings: kept() },
  );
  const first = await read();
  expect(first).toMatchObject({ kind: 'refused', code: 'page.walled' });
  expect(await read()).toEqual(first);
  expect(seen.map((headers) => headers['if-none-match'])).toEqual([undefined, '"w"']);
});

test('what failed on the way is not kept', async () => {
  const readings = kept();
  const { read } = await serve((_, response) => response.writeHead(404).end(), { readings });
  expect(await read()).toMatchObject({ code: 'page.missing' });
  expect(readings.size()).toBe(0);
});

test('a page is known by the address inside its wrapper', async () => {
  const { read, seen } = await serve((_, response) => response.writeHead(200, html).end(page), {
    readings: kept(),
  });
  await read('/article#haut');
  await read('/article#haut');
  expect(seen).toHaveLength(1);
});

test.each([
  ['seconds', '120'],
  ['a date', 'Mon, 02 Mar 2026 09:02:00 GMT'],
])('a host that asks for a pause in %s is left alone until it is over', async (_name, value) => {
  let busy = true;
  const { read, seen, clock } = await serve((_, response) =>
    busy
      ? response.writeHead(429, { 'retry-after': value }).end()
      : response.writeHead(200, html).end(page),
  );
  expect(await read()).toMatchObject({ kind: 'refused', code: 'page.busy' });
  busy = false;
  clock.now += minutes(1);
  expect(await read('/autre')).toMatchObject({ kind: 'refused', code: 'page.busy' });
  expect(seen).toHaveLength(1);
  clock.now += minutes(1);
  expect(await read('/autre')).toMatchObject({ kind: 'article' });
});

test('no pause is longer than the longest', async () => {
  const { read, seen, clock } = await serve(
    (_, response) => response.writeHead(503, { 'retry-after': '86400' }).end(),
    { limits: { longestPauseMs: minutes(10) } },
  );
  await read();
  clock.now += minutes(9);
  await read();
  expect(seen).toHaveLength(1);
  clock.now += minutes(1);
  await read();
  expect(seen).toHaveLength(2);
});

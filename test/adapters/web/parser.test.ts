import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { parserPool } from '#src/adapters/web/parser.ts';
import { pdf } from '#test/support/pdf.ts';

// Starting a worker takes seconds on a busy machine.
const patience = { timeout: 60_000 };
const { signal } = new AbortController();
const parser = parserPool({ workers: 2 });
afterAll(() => parser.close());

const url = 'https://www.site.example/page';
const contentType = 'text/html';
const sample = async (name: string) => ({
  url,
  contentType,
  bytes: await readFile(new URL(`../../pages/${name}.html`, import.meta.url)),
});
const hostile = (unit: string, bytes: number) => ({
  url,
  contentType,
  bytes: Buffer.alloc(bytes, unit),
});

test('reads pages in order of need, more of them than workers', patience, async () => {
  const names = ['canal-fret', 'depeche', 'mur-cookies', 'letters-boom', 'tramway-nuit'];
  const pages = await Promise.all(names.map(sample));
  const readings = await Promise.all(pages.map((page) => parser.parse(page, signal)));
  expect(readings.map(({ article }) => article?.title)).toEqual([
    'Le canal de la Vaure rouvre au fret après douze ans de silence',
    'Séisme de magnitude 4,1 au large de Trévenec, aucun dégât',
    'Le Matin des Estuaires',
    'How a one-woman newsletter outgrew the town paper',
    'Le tramway roulera toute la nuit dès septembre',
  ]);
});

test('a page that takes too long is refused, and the next one is read', patience, async () => {
  const hasty = parserPool({ workers: 1, timeMs: 1 });
  const page = hostile('<div><p><span>mot ', 400_000);
  expect(await hasty.parse(page, signal)).toEqual({
    kind: 'refused',
    code: 'page.heavy',
    detail: 'parse',
  });
  await hasty.close();
  expect(await parser.parse(await sample('depeche'), signal)).toMatchObject({ kind: 'article' });
});

test('a page that needs too much memory is refused', patience, async () => {
  const small = parserPool({ workers: 1, memory: 32, timeMs: 60_000 });
  const reading = await small.parse(hostile('<p>un mot de plus</p>', 8_000_000), signal);
  expect(reading).toMatchObject({ kind: 'refused', code: 'page.heavy' });
  await small.close();
});

test('a PDF that unfolds to more than its memory is refused', patience, async () => {
  const small = parserPool({ workers: 1, memory: 64, timeMs: 60_000 });
  const page = { url, contentType: 'application/pdf', bytes: pdf([[]], { bomb: 400 }) };
  expect(await small.parse(page, signal)).toMatchObject({ kind: 'refused', code: 'page.heavy' });
  await small.close();
});

test('the main thread answers while a page is parsed', patience, async () => {
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  const before = turns;
  await parser.parse(hostile('<p>un mot de plus</p>', 100_000), signal);
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(before);
});

test('a caller who leaves frees the worker', patience, async () => {
  const caller = new AbortController();
  const parsing = parser.parse(hostile('<div><p><b>mot ', 400_000), caller.signal);
  caller.abort(new Error('assez'));
  await expect(parsing).rejects.toThrow('assez');
  expect(await parser.parse(await sample('depeche'), signal)).toMatchObject({ kind: 'article' });
});

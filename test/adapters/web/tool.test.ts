import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isLocalFile, readFileAt, readLines, record } from '#src/adapters/web/tool.ts';

const patience = { timeout: 60_000 };
const base = fileURLToPath(new URL('../../pages/', import.meta.url));

test('reads a saved page as if it came from its address', patience, async () => {
  const url = 'https://www.gazette.example/ville/tramway';
  const reading = await readFileAt(`${base}tramway-nuit.html`, { url, charset: 'windows-1252' });
  expect(record(reading)).toMatchObject({
    title: 'Le tramway roulera toute la nuit dès septembre',
    canonicalUrl: 'https://gazette.example/ville/tramway',
  });
});

test('answers every line in order, bad ones too', patience, async () => {
  const lines = [
    { id: 1, html: 'canal-fret.html', url: 'https://a.example/x', charset: null },
    { id: 2, html: 'nulle-part.html' },
    { id: 3, html: 'mur-cookies.html', url: null },
  ].map((line) => `${JSON.stringify(line)}\n`);
  const answers: unknown[] = [];
  for await (const line of readLines(Readable.from([...lines, 'pas du JSON\n']), base))
    answers.push(JSON.parse(line));
  expect(answers).toMatchObject([
    { id: 1, medium: 'L’Écho des Rives' },
    { id: 2, refusal: { code: 'page.unreachable' } },
    { id: 3, refusal: { code: 'page.consent' }, text: expect.stringContaining('cookies') },
    { id: null, refusal: { code: 'page.unreachable' } },
  ]);
});

test('tells a file from an address', () => {
  expect(isLocalFile(`${base}canal-fret.html`)).toBe(true);
  expect(isLocalFile('https://a.example/canal-fret.html')).toBe(false);
});

test('no line stops the next ones, whatever is wrong with it', patience, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'read-'));
  await writeFile(join(folder, 'torn.html.gz'), 'not zipped at all');
  await writeFile(join(folder, 'bomb.html.gz'), gzipSync(Buffer.alloc(40 * 1024 * 1024, 'a')));
  await writeFile(join(folder, 'deep.html'), '<div>'.repeat(200_000));
  await writeFile(join(folder, 'empty.html'), '');
  const story = await readFile(`${base}tramway-nuit.html`);
  await writeFile(join(folder, 'story.html.gz'), gzipSync(story));
  const lines = [
    '{"id":1,"html":"torn.html.gz"}',
    '{"id":2,"html":"bomb.html.gz"}',
    '{"id":3,"html":"deep.html","charset":"klingon-8"}',
    '{"id":4,"html":"empty.html","url":"not an address"}',
    '{"id":5,"html":7}',
    'null',
    '',
    '{"id":6,"html":"."}',
    '{"id":7,"html":"story.html.gz","url":"https://a.example/x","charset":"windows-1252"}',
  ];
  const answers: Record<string, unknown>[] = [];
  for await (const line of readLines(Readable.from(lines.map((one) => `${one}\n`)), folder))
    answers.push(JSON.parse(line));
  const codes = answers.map(({ id, refusal }) => [id, (refusal as { code: string })?.code]);
  expect(codes).toEqual([
    [1, 'page.unreachable'],
    [2, 'page.heavy'],
    [3, 'page.empty'],
    [4, 'page.empty'],
    [5, 'page.unreachable'],
    [null, 'page.unreachable'],
    [6, 'page.unreachable'],
    [7, undefined],
  ]);
  expect(answers.at(-1)).toMatchObject({ medium: 'La Gazette de Trévenec' });
});

test('a page from nowhere is given no address', patience, async () => {
  const read = record(await readFileAt(`${base}canal-fret.html`, {}));
  expect(read).not.toHaveProperty('url');
  expect(JSON.stringify(read)).not.toContain('page.invalid');
});

test('a line that cannot be answered is told in French', async () => {
  const lines = ['pas du JSON\n', '{"id":1}\n', '{"id":2,"html":"absent.html"}\n'];
  const answers: { refusal: { detail: string } }[] = [];
  for await (const line of readLines(Readable.from(lines), base)) answers.push(JSON.parse(line));
  expect(answers.map(({ refusal }) => refusal.detail)).toEqual([
    'Cette ligne n’est pas du JSON.',
    expect.stringContaining('Ligne mal formée'),
    expect.stringContaining('« absent.html » ne peut pas être lu'),
  ]);
});

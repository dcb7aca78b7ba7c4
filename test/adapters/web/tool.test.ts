import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { fileReader, isLocalFile, record } from '#src/adapters/web/tool.ts';

const patience = { timeout: 60_000 };
const base = fileURLToPath(new URL('../../pages/', import.meta.url));

const reader = fileReader();
afterAll(() => reader.close());

test('reads a saved page as if it came from its address', patience, async () => {
  const url = 'https://www.gazette.example/ville/tramway';
  const reading = await reader.read(`${base}tramway-nuit.html`, { url, charset: 'windows-1252' });
  expect(record(reading)).toMatchObject({
    title: 'Le tramway roulera toute la nuit dès septembre',
    canonicalUrl: 'https://gazette.example/ville/tramway',
  });
});

test.each([
  [`${base}canal-fret.html`, true],
  ['nulle-part.html', true],
  ['C:\\pages\\un.html', true],
  ['https://a.example/canal-fret.html', false],
  ['ftp://a.example/canal-fret.html', false],
])('whether %s names a file rather than an address: %s', (target, file) => {
  expect(isLocalFile(target)).toBe(file);
});

test(
  'each page is read or refused, and no file that cannot be opened stops the next ones',
  patience,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'read-'));
    await writeFile(join(folder, 'torn.html.gz'), 'not zipped at all');
    await writeFile(join(folder, 'bomb.html.gz'), gzipSync(Buffer.alloc(40 * 1024 * 1024, 'a')));
    await writeFile(join(folder, 'deep.html'), '<div>'.repeat(200_000));
    await writeFile(join(folder, 'empty.html'), '');
    const story = await readFile(`${base}tramway-nuit.html`);
    await writeFile(join(folder, 'story.html.gz'), gzipSync(story));
    const refused = (code: string) => ({ kind: 'refused', code });
    const cases: [name: string, options: { url?: string; charset?: string }, answer: object][] = [
      ['torn.html.gz', {}, { code: 'Z_DATA_ERROR' }],
      ['bomb.html.gz', {}, refused('page.heavy')],
      ['deep.html', { charset: 'klingon-8' }, refused('page.empty')],
      ['empty.html', { url: 'not an address' }, refused('page.empty')],
      ['.', {}, { code: 'EISDIR' }],
      ['absent.html', {}, { code: 'ENOENT' }],
      [
        'story.html.gz',
        { url: 'https://a.example/x', charset: 'windows-1252' },
        { article: { medium: 'La Gazette de Trévenec' } },
      ],
    ];
    for (const [name, options, answer] of cases)
      expect(
        await reader.read(join(folder, name), options).catch((error) => ({ code: error.code })),
      ).toMatchObject(answer);
  },
);

test('a page from nowhere is given no address', patience, async () => {
  const read = record(await reader.read(`${base}canal-fret.html`, {}));
  expect(read).not.toHaveProperty('url');
  expect(JSON.stringify(read)).not.toContain('page.invalid');
});

import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
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

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parsePageBytes } from '#src/adapters/web/parse.ts';

const bytes = await readFile(new URL('../../pages/lettre.html', import.meta.url));
const read = (url: string) => parsePageBytes({ url, contentType: 'text/html', bytes });

test.each([
  'https://mailchi.mp/nuits/pain',
  'https://us1.campaign-archive.com/?e=abc&u=1&id=2',
  'https://xk3.mjt.lu/nl3/abc',
])('the web version of a letter is read at %s, under the name of who sent it', async (url) => {
  const { kind, article } = await read(url);
  expect(kind).toBe('article');
  expect(article).toMatchObject({ title: 'Les Nuits n° 12 : le pain', medium: 'Les Nuits' });
  expect(article?.blocks?.map(({ text }) => text.slice(0, 24))).toEqual([
    'Cette semaine, nous avon',
    'Ils racontent la farine ',
    'Un four pour trois villa',
    'Le four, fermé depuis do',
    '« On ne fera pas de béné',
    'À écouter',
    'Notre podcast donne la p',
  ]);
});

test('elsewhere the line of rights names nobody in the medium’s place', async () => {
  const { article } = await read('https://www.gazette.example/lettre');
  expect(article?.medium).toBe('gazette.example');
});

test('the readers of one letter drop one link', async () => {
  const addressed = async (e: string) =>
    (await read(`https://us1.campaign-archive.com/?e=${e}&u=1&id=2`)).article?.canonicalUrl;
  expect(await addressed('lea')).toBe(await addressed('sam'));
});

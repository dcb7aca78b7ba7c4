import { expect, test } from 'vitest';
import { parsePageBytes } from '#src/adapters/web/parse.ts';

test('characters that turn or hide text go from everything that is read at a page', async () => {
  const paragraph =
    'La mairie\u202e de&#x202E; Lyon\u{e0041} ouvre\u0007 un parc\u2066 de trois hectares, et les habitants du quartier le visiteront samedi matin.';
  const html = `<title>Le \u202eparc - Gazette</title><meta name="author" content="Anne &#x202e;Roy"><article><h1>Le parc</h1>${`<p>${paragraph}</p>`.repeat(6)}</article>`;
  const { article } = await parsePageBytes({
    url: 'https://gazette.example/parc',
    contentType: 'text/html; charset=utf-8',
    bytes: Buffer.from(html),
  });
  expect(article?.text).toContain('La mairie de Lyon ouvre un parc de trois hectares');
  expect(JSON.stringify(article)).not.toMatch(
    /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\\u0007/u,
  );
});

const textWith = async (words: string) => {
  const html = `<title>Le parc</title><article><h1>Le parc</h1>${`<p>${words} et les habitants du quartier le visiteront samedi matin, avec leurs enfants.</p>`.repeat(6)}</article>`;
  const bytes = Buffer.from(html);
  const url = 'https://gazette.example/parc';
  return (await parsePageBytes({ url, contentType: 'text/html; charset=utf-8', bytes })).article
    ?.text;
};

test.each([
  '\u{e0100}\u{e01ef}',
  '\u115f\u1160\u3164\uffa0',
  '\u034f\u180e\u2800',
  '\u{1d173}\u{1d17a}',
  '\ufe00\ufe0f\ufe0e\ufe0f',
  '\u200d\u200c\u200d',
])('a run of characters without a shape carries nothing through', async (run) => {
  expect(await textWith(`La mairie${run} ouvre un parc`)).toContain('La mairie ouvre un parc');
});

test('what joins the parts of an emoji stays', async () => {
  expect(await textWith('Un cœur ❤️‍🔥 bat')).toContain('❤️‍🔥');
});

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { decodePage } from '#src/adapters/web/charset.ts';
import { budgetOf, matcherOf } from '#src/adapters/web/dom/matching.ts';
import { lineOf, parsePage } from '#src/adapters/web/dom.ts';
import { dropHidden } from '#src/adapters/web/hidden.ts';
import { readPage } from '#src/adapters/web/page.ts';
import { parserPool } from '#src/adapters/web/parser.ts';

const patience = { timeout: 120_000 };
const { signal } = new AbortController();
const url = 'https://www.site.example/page';
const contentType = 'text/html; charset=utf-8';
const parser = parserPool({ workers: 1 });
afterAll(() => parser.close());

const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>Le paragraphe ${at} tient debout tout seul, avec sa virgule et son point.</p>`,
  ).join('');

/** Paragraphs in boxes, under a style sheet. */
const styled = (sheet: string): string =>
  `<style>${sheet}</style>${'<div class="a">'.repeat(60)}${paragraphs(3_000)}`;

const hostile = {
  'a 10 MB page of paragraphs': paragraphs(130_000),
  '100,000 nested boxes': '<div>'.repeat(100_000),
  '100,000 nested boxes, all closed': `${'<div>'.repeat(100_000)}mot${'</div>'.repeat(100_000)}`,
  'tables in tables': '<table><tr><td>'.repeat(50_000),
  'an attribute of 4 MB': `<p class="${'a '.repeat(2_000_000)}">mot</p>`,
  '200,000 attributes on one tag': `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(' ')}>mot`,
  'a million siblings': '<br>'.repeat(1_000_000),
  'a flood of entities': '&amp;&eacute;&#8217;&#x1f600;'.repeat(300_000),
  'a flood of ampersands': '&'.repeat(5_000_000),
  'a flood of loose brackets': '<'.repeat(5_000_000),
  'tags that never close': '<p><b><i><a href=x>mot '.repeat(200_000),
  'comments that never close': '<!-- '.repeat(1_000_000),
  'scripts that never close': '<script>'.repeat(500_000),
  'one word of 5 MB': `<p>${'é'.repeat(2_500_000)}</p>`,
  'nine million spaces': `<p>${' '.repeat(9_000_000)}mot</p>`,
  'structured data without an end': `<script type="application/ld+json">${'['.repeat(2_000_000)}</script><p>mot`,
  'a script of half-open strings': `<script>${'"\\u003cp>'.repeat(800_000)}</script>`,
  '100,000 rules': styled(
    Array.from({ length: 100_000 }, (_, at) => `.a${at % 50}>p:not(.b${at}){color:#${at}}`).join(
      '',
    ),
  ),
  'rules 100,000 deep': styled('.a{&&{'.repeat(100_000)),
  'rules that double what they stand in': styled('.a{'.concat('& &{'.repeat(60), 'color:red')),
  'selectors that may match in a thousand ways': styled(
    Array.from(
      { length: 200 },
      (_, at) =>
        `.a:is(div div div div div div div div div div div p ~ p ~ p ~ p:nth-child(${at})){color:red}`,
    ).join(''),
  ),
  'selectors that ask for all that is in everything': styled(
    Array.from({ length: 500 }, (_, at) => `*:has(* * p:nth-last-of-type(${at})){color:red}`).join(
      '',
    ),
  ),
  '500 rules that look into everything': styled(
    Array.from({ length: 500 }, (_, at) => `:has(i${at}){color:red}`).join(''),
  ),
  '20,000 rules for everything': styled(
    Array.from({ length: 20_000 }, (_, at) => `*{color:#${at}}`).join(''),
  ),
  '20,000 rules for attributes': styled(
    Array.from({ length: 20_000 }, (_, at) => `[class*="${at}"]{color:red}`).join(''),
  ),
  '20,000 rules that match each paragraph otherwise': styled(
    Array.from(
      { length: 20_000 },
      (_, at) => `p:nth-child(n+${at % 3_000}){color:#${at + 100_000}}`,
    ).join(''),
  ),
  '2,000 selectors of 80 each': styled(
    Array.from(
      { length: 2_000 },
      (_, at) => `:is(${'.b p,'.repeat(80)}p){color:#${at + 1_000}}`,
    ).join(''),
  ),
  'a value of 2 KB, another on each paragraph': Array.from(
    { length: 4_000 },
    (_, at) =>
      `<p style="background:${'linear-gradient(red,blue),'.repeat(70)}linear-gradient(red,#${at + 100_000})">mot`,
  ).join(''),
  'variables that double each other': styled(
    `:root{${Array.from({ length: 60 }, (_, at) => `--v${at}:var(--v${at + 1}) var(--v${at + 1});`).join('')}}p{color:var(--v0)}`,
  ),
  'brackets of a sheet that never close': styled(`p{width:${'calc('.repeat(300_000)}`),
  'conditions 10,000 deep': styled(`@media ${'('.repeat(10_000)}`.concat('{p{color:red}}')),
  'a style attribute of 10 KB on 900 elements':
    `<p style="${'color:red;'.repeat(1_000)}">mot`.repeat(900),
  'nothing but zeros': '\0'.repeat(10_000_000),
};

test.each(Object.entries(hostile))('an answer comes for %s', patience, async (_name, html) => {
  const reading = await parser.parse({ url, contentType, bytes: Buffer.from(html) }, signal);
  expect(['article', 'refused']).toContain(reading.kind);
  const after = await parser.parse(
    {
      url,
      contentType,
      bytes: await readFile(new URL('../../pages/depeche.html', import.meta.url)),
    },
    signal,
  );
  expect(after.kind).toBe('article');
});

const trap = (sheet: string): string => {
  const document = parsePage(`${paragraphs(3_000)}<div class="x"><b>piège</b></div>`);
  dropHidden(document, [sheet]);
  return lineOf(document.body);
};
const costly = (said: string): string =>
  Array.from({ length: 3_000 }, (_, at) => `:nth-child(n+${at}){${said}}`).join('');

test(
  'a rule that names a class hides, however many rules are too costly to be tried',
  patience,
  () => {
    expect(trap(`${costly('color:red')}.x{display:none}`)).not.toContain('piège');
  },
);

test('nothing is hidden that a rule too costly to be tried may show', patience, () => {
  expect(trap(`.x{display:none}${costly('display:block')}`)).toContain('piège');
  expect(trap(`.x{color:#fff}${costly('background:#123')}`)).toContain('piège');
});

test('an element hides itself, however many rules are too costly to be tried', patience, () => {
  const document = parsePage(`${paragraphs(3_000)}<div style="display:none">piège</div>`);
  dropHidden(document, [costly('display:block')]);
  expect(lineOf(document.body)).not.toContain('piège');
});

test('the steps of selectors are counted, and the last of them leaves the answer open', () => {
  const { body } = parsePage(paragraphs(3_000));
  const budget = budgetOf(20_000);
  const matches = matcherOf('p:has(~ p)', budget);
  const answers = body.children.map(matches);
  expect(answers[0]).toBe(true);
  expect(answers.at(-1)).toBeUndefined();
  expect(budget.left).toBeLessThanOrEqual(0);
});

test('chats are answered while a 10 MB page is parsed', patience, async () => {
  const door = createServer((_request, response) => response.end('ok')).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port } = door.address() as AddressInfo;
  let parsed = false;
  let answered = 0;
  const bytes = Buffer.from(paragraphs(130_000));
  const parsing = parser.parse({ url, contentType, bytes }, signal).finally(() => {
    parsed = true;
  });
  while (!parsed) {
    await (await fetch(`http://127.0.0.1:${port}/`)).text();
    if (!parsed) answered++;
  }
  await parsing;
  door.close();
  expect(answered).toBeGreaterThan(5);
});

const scraps = [
  '<p>',
  '</p>',
  '<div class="article-body">',
  '</div>',
  '<article>',
  '<h1>',
  '</h1>',
  '<ul><li>',
  '<table><td>',
  '<a href="/auteur/x">',
  '<blockquote>',
  '<br><br>',
  '<time datetime="2026-13-45">',
  '<script type="application/ld+json">',
  '</script>',
  '{"@type":"NewsArticle","author":[null,{"name":7}],',
  '"articleBody":"',
  '"datePublished":["2026-02-30"]}',
  '<meta property="og:title" content="',
  '">',
  '<link rel="canonical" href="http://[',
  '<img alt=x src="http://%">',
  '<!--',
  '-->',
  '<html',
  '<body hidden>',
  'Par Zoé Lefèvre',
  'Publié le 31 février 2026 à 25h61',
  '&#xffffff;',
  '&nbsp',
  '\u200f',
  '\ud800',
  '<svg><p>',
  'Un mot, puis un autre, assez pour que la phrase compte dans le texte de la page.',
  ' ',
  '\n',
];
const soup = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string()), { maxLength: 60 });

test('no mix of scraps makes the reader throw', patience, () => {
  fc.assert(
    fc.property(soup, fc.webUrl(), (parts, address) => {
      const reading = readPage(parts.join(''), address);
      expect(reading.article?.text).toBe(
        reading.article?.blocks?.map(({ text }) => text).join('\n\n'),
      );
    }),
    { numRuns: 400 },
  );
});

test.each(['canal-fret', 'podcast-local', 'hostile', 'letters-boom'])(
  '%s cut short or damaged anywhere is still answered',
  patience,
  async (name) => {
    const whole = await readFile(new URL(`../../pages/${name}.html`, import.meta.url));
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 40 }),
        (length, damage) => {
          const bytes = Buffer.from(whole);
          for (const [at, byte] of damage) bytes[at] = byte;
          const reading = readPage(decodePage(bytes.subarray(0, length)), url);
          expect(['article', 'refused']).toContain(reading.kind);
        },
      ),
      { numRuns: 60 },
    );
  },
);

import { describe, expect, test } from 'vitest';
import { readPage } from '#src/adapters/web/page.ts';
import { pageRefusal } from '#src/locale/pages.ts';
import { gates } from '#test/pages/gates/index.ts';

const somewhere = 'https://www.vigie.example/2026/03/article';

describe.each(gates)('$code', ({ code, refused, read }) => {
  test.each(refused)('refuses $name', ({ html, url = somewhere }) => {
    expect(readPage(html, url)).toMatchObject({ kind: 'refused', code });
  });

  test.each(read)('reads $name', ({ html, url = somewhere }) => {
    const reading = readPage(html, url);
    expect(reading).toMatchObject({ kind: 'article' });
    expect(reading.article?.words).toBeGreaterThan(35);
  });

  test('says in French what happened and what to do', () => {
    const refusal = { code: code as Parameters<typeof pageRefusal>[0]['code'] };
    expect(pageRefusal(refusal)).toMatch(/\. .*(?:[Cc]olle|[Dd]éposez)/u);
  });
});

test('each kind has three pages to refuse and three to read', () => {
  for (const { refused, read } of gates) {
    expect(refused).toHaveLength(3);
    expect(read).toHaveLength(3);
  }
});

test('what was read stands beside a refusal, marked as walled', () => {
  const walls = gates.filter(({ code }) => /walled|truncated|login/.test(code));
  for (const { html } of walls.flatMap(({ refused }) => refused)) {
    const { article } = readPage(html, somewhere);
    expect(article).toMatchObject({ access: 'walled', title: expect.stringMatching(/\S/) });
    expect(article?.medium).toMatch(/^(?:La Vigie|Le Fil des Rives|Saltry Forum)$/);
  }
});

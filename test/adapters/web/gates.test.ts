import { describe, expect, test } from 'vitest';
import { readPage } from '#src/adapters/web/page.ts';
import { pageRefusal } from '#src/locale/pages.ts';
import { gates } from '#test/pages/gates/index.ts';
import { forms } from '#test/pages/gates/login.ts';

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

test.each(forms)('refuses $name as a page that asks who reads', ({ html }) => {
  expect(readPage(html, somewhere)).toMatchObject({ kind: 'refused', code: 'page.login' });
});

test.each([
  ['Abonnez-vous pour lire la suite.', 'Déjà abonné ? Connectez-vous pour lire.'],
  ['Cet article est réservé aux abonnés.', 'Identifiez-vous pour lire la suite.'],
  ['To keep reading, subscribe.', 'Already a subscriber? Sign in to read.'],
])('a form beside an offer is that of a wall: «%s %s»', (offer, ask) => {
  const form = '<form><input type="email"><input type="password"></form>';
  const html = `<h1>Le bief</h1><p>L’eau reviendra.</p><p>${offer}</p><p>${ask}</p>${form}`;
  expect(readPage(html, somewhere)).toMatchObject({ kind: 'refused', code: 'page.walled' });
});

test('a shell whose form is hidden, and a page of a film with a form, ask nobody', () => {
  const form = '<form><input type="password"></form>';
  const shell = `<div id="root"></div><div style="display:none">${form}</div><script src="/a.js"></script>`;
  expect(readPage(shell, somewhere)).toMatchObject({ code: 'page.script' });
  const film = `<meta property="og:type" content="video.other"><h1>Le bief</h1>${form}`;
  expect(readPage(film, somewhere)).toMatchObject({ code: 'page.empty' });
});

test.each([
  ['500', 'Le site est en panne (réponse 500). Redéposez le lien plus tard.'],
  ['502', 'Le site est en panne (réponse 502)'],
  ['403', 'Le site a refusé la page (réponse 403)'],
  ['', 'Le site a refusé la page.'],
])('a site that answers %j is told as it is', (detail, told) => {
  expect(pageRefusal({ code: 'page.status', detail })).toContain(told);
});

test('what was read stands beside a refusal, marked as walled', () => {
  const walls = gates.filter(({ code }) => /walled|truncated|login/.test(code));
  for (const { html } of walls.flatMap(({ refused }) => refused)) {
    const { article } = readPage(html, somewhere);
    expect(article).toMatchObject({ access: 'walled', title: expect.stringMatching(/\S/) });
    expect(article?.medium).toMatch(/^(?:La Vigie|Le Fil des Rives|Saltry Forum)$/);
  }
});

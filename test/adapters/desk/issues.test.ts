import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { issueKey } from '#src/adapters/desk/signature.ts';
import { article } from '#test/support/article.ts';
import { ask } from '#test/support/ask.ts';
import type { Bot } from '#test/support/bot.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

const outside = { host: 'bruisse.example', 'x-forwarded-for': '192.0.2.60' };
const url = 'https://gazette.example/un';
const day = 24 * 3600 * 1000;

/** The address of an issue as the room is told it, without its host. */
async function signedPath(bot: Bot): Promise<string> {
  const head = (await bot.messages()).find(({ text }) => text.startsWith('N° 1'));
  const found = /http:\/\/desk\.test(\/issues\/\S+?)\)?$/m.exec(head?.text ?? '')?.[1];
  if (!found) throw new Error(`no address in ${head?.text}`);
  return found;
}

test('a signed link opens its issue from anywhere, to be read only, until it expires', async () => {
  let now = Date.now();
  const bot = await memoryBot({ signed: true, now: () => new Date(now) });
  await bot.say('camille', url);
  await bot.command('camille', 'draft');
  const path = await signedPath(bot);
  const query = path.slice(path.indexOf('?'));
  const from = async (where: string, method = 'GET'): Promise<number> =>
    (await ask(bot.desk.app, method, where, { headers: outside })).status;

  expect(await from(path)).toBe(200);
  for (const extension of ['.html', '.md', '.txt', '.json'])
    expect(await from(`/issues/1${extension}${query}`)).toBe(200);

  expect(await from('/issues/1')).toBe(403);
  expect(await from(`/issues/2${query}`)).toBe(403);
  for (const other of ['/', '/desk/api/me', '/desk/api/links', '/desk/api/issues/1/history'])
    expect({ other, status: await from(other + query) }).toEqual({ other, status: 403 });
  for (const method of ['POST', 'PUT', 'DELETE']) expect(await from(path, method)).toBe(403);
  for (const bad of [
    '?key=',
    '?key=1',
    query.slice(0, -2),
    query.replace('?key=', '?key=9'),
    query.replace(/\.[^.]+$/, '.'),
  ])
    expect({ bad, status: await from(`/issues/1${bad}`) }).toEqual({ bad, status: 403 });

  now += 29 * day;
  expect(await from(path)).toBe(200);
  now += 2 * day;
  const headers = { ...outside, accept: 'text/html' };
  for (const old of [path, path.slice(0, -2), '/issues/1?key=']) {
    const { status, body } = await ask(bot.desk.app, 'GET', old, { headers });
    expect({ old, status }).toEqual({ old, status: 403 });
    expect(body).toContain('en donne un neuf');
    expect(body).not.toMatch(/JUNGLE_|Revenir au desk/);
  }
  const keyless = await ask(bot.desk.app, 'GET', '/issues/1', { headers });
  expect(keyless.body).toContain('JUNGLE_DESK_TOKEN');
});

test('another newsroom’s secret signs nothing here', async () => {
  const bot = await memoryBot({ signed: true });
  const key = issueKey('the secret of someone else, as long', 1, Date.now() + day);
  const { status } = await ask(bot.desk.app, 'GET', `/issues/1?key=${key}`, { headers: outside });
  expect(status).toBe(403);
});

const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>'</title>&lt;b&gt;`;

/** An issue in which each foreign text is hostile. */
async function hostileIssue(): Promise<Bot> {
  const bot = await memoryBot();
  const address = `${url}?q="><script>alert(3)</script>&b='`;
  const href = new URL(address).href;
  bot.pages.set(href, {
    kind: 'article',
    article: article(href, { title: evil, medium: evil, byline: evil }),
  });
  await bot.say('camille', href);
  await bot.command('camille', 'draft');
  await bot.command(
    'nour',
    `edit 1 # ${evil}\nLa Gazette ${evil} en parle.\n\n</main></style>${evil}`,
  );
  expect((await bot.issue(1)).sections[0]?.headline).toContain('<script>');
  return bot;
}

test('a hostile title, text or address stays text in the page and in the HTML file', async () => {
  const bot = await hostileIssue();
  const { body, headers } = await ask(bot.desk.app, 'GET', '/issues/1.html');
  const html = String(body);
  const { document } = parseHTML(html);
  expect(document.querySelectorAll('script, img, iframe, object, link, base, form').length).toBe(0);
  const names = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames(),
  );
  expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
  const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href'));
  expect(links).toEqual([expect.stringMatching(/^https:\/\/gazette\.example\/un\?/)]);
  expect(document.querySelector('article')?.textContent).toContain('‹script›alert(1)‹/script›');
  expect(html.match(/<\/(main|style|title)>/g)).toHaveLength(3);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(headers.get('content-security-policy')).not.toMatch(/script-src/);
});

test('a hostile title, text or address is inert in Markdown', async () => {
  const bot = await hostileIssue();
  const { body } = await ask(bot.desk.app, 'GET', '/issues/1.md');
  expect(String(body)).not.toMatch(/(^|[^\\])<(script|img|\/)/);
});

test('every answer forbids guessing its type and telling where one comes from', async () => {
  const bot = await hostileIssue();
  for (const path of [
    '/',
    '/healthz',
    '/issues/1',
    '/issues/1.json',
    '/issues/9',
    '/desk/api/links',
    '/desk/page/main.ts',
    '/nulle-part',
  ]) {
    const { headers } = await ask(bot.desk.app, 'GET', path);
    expect({ path, type: headers.get('x-content-type-options') }).toEqual({
      path,
      type: 'nosniff',
    });
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
  const refused = await ask(bot.desk.app, 'GET', '/', { headers: outside });
  expect(refused.headers.get('x-content-type-options')).toBe('nosniff');
});

test('the desk’s page takes scripts from itself only, and is framed by nobody', async () => {
  const bot = await memoryBot();
  const { headers } = await ask(bot.desk.app, 'GET', '/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
});

test('a draft says that it is one, and a published issue does not', async () => {
  const bot = await memoryBot();
  await bot.say('camille', url);
  await bot.command('camille', 'draft');
  const page = async (): Promise<string> =>
    String((await ask(bot.desk.app, 'GET', '/issues/1')).body);
  expect(await page()).toContain('BROUILLON');
  await bot.command('sacha', 'edit 1 La Gazette d’exemple en parle.');
  for (const person of ['camille', 'nour']) await bot.command(person, 'approve 1');
  expect(await page()).not.toContain('BROUILLON');
});

import { expect, test } from 'vitest';
import { ask } from '#test/support/ask.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

const token = 'un jeton pour les essais';
const messages = '/desk/api/rooms/jungle/messages';
const hello = { person: 'camille', text: 'bonjour' };
const outside = { host: 'bruisse.example' };

const refused = (code: string) => ({
  status: 403,
  body: { error: { code, message: expect.stringMatching(/^\p{Lu}/u) } },
});

const reads = [
  '/',
  '/desk/page/main.ts',
  '/desk/vendor/preact.js',
  '/desk/api/me',
  '/desk/api/rooms',
  messages,
  '/desk/api/links',
  '/desk/api/issues',
  '/desk/api/issues/1/history',
  '/desk/api/stream',
  '/issues/1',
  '/issues/1.json',
  '/nulle-part',
];

test.each<[string, Record<string, string>]>([
  ['a public name', outside],
  ['a private address', { host: '192.168.1.12:3000' }],
  ['a name rebound to this machine', { host: '127.0.0.1.rebind.example:3000' }],
  ['a name that begins as this machine’s', { host: 'localhost.example' }],
  ['every address', { host: '0.0.0.0:3000' }],
  ['no host', { host: '' }],
  ['a proxy (forwarded)', { forwarded: 'for=192.0.2.60' }],
  ['a proxy (x-forwarded-for)', { 'x-forwarded-for': '127.0.0.1' }],
  ['a proxy (x-forwarded-host)', { 'x-forwarded-host': 'localhost' }],
  ['a proxy (x-forwarded-proto)', { 'x-forwarded-proto': 'https' }],
  ['a proxy (x-forwarded-port)', { 'x-forwarded-port': '443' }],
  ['a proxy (x-forwarded-server)', { 'x-forwarded-server': 'tunnel' }],
  ['a proxy (x-real-ip)', { 'x-real-ip': '192.0.2.60' }],
  ['a proxy (x-client-ip)', { 'x-client-ip': '192.0.2.60' }],
  ['a proxy (x-original-host)', { 'x-original-host': 'bruisse.example' }],
  ['a proxy (via)', { via: '1.1 tunnel' }],
  ['a proxy (cf-connecting-ip)', { 'cf-connecting-ip': '192.0.2.60' }],
  ['a proxy (cf-ray)', { 'cf-ray': '8f' }],
  ['a proxy (cdn-loop)', { 'cdn-loop': 'tunnel' }],
  ['a proxy (true-client-ip)', { 'true-client-ip': '192.0.2.60' }],
])('through %s, nothing of the desk is read or changed', async (_what, headers) => {
  const bot = await memoryBot();
  for (const path of reads) {
    const answer = await ask(bot.desk.app, 'GET', path, { headers });
    expect({ path, status: answer.status, body: answer.body }).toEqual({
      path,
      ...refused('desk.private'),
    });
  }
  const posted = await ask(bot.desk.app, 'POST', messages, { headers, body: hello });
  expect(posted.status).toBe(403);
  expect(await bot.messages()).toEqual([]);
});

test.each(['localhost', 'LOCALHOST:3000', '127.0.0.1:3000', '127.8.9.10', '[::1]:3000'])(
  'this machine’s own name %s reaches the desk',
  async (host) => {
    const bot = await memoryBot();
    expect((await ask(bot.desk.app, 'GET', '/desk/api/me', { headers: { host } })).status).toBe(
      200,
    );
  },
);

test('anyone may ask whether it is well', async () => {
  const bot = await memoryBot();
  const headers = { ...outside, 'x-forwarded-for': '192.0.2.60' };
  const { status, body } = await ask(bot.desk.app, 'GET', '/healthz', { headers });
  expect({ status, body }).toEqual({ status: 200, body: { ok: true } });
});

test.each<[string, Record<string, string>]>([
  ['another site (Origin)', { origin: 'https://ailleurs.example' }],
  ['a page without an origin of its own', { origin: 'null' }],
  ['another port', { origin: 'http://localhost:8080' }],
  ['another site (Sec-Fetch-Site)', { 'sec-fetch-site': 'cross-site' }],
  ['a sister site (Sec-Fetch-Site)', { 'sec-fetch-site': 'same-site' }],
])('what %s makes a browser send changes nothing', async (_what, headers) => {
  const bot = await memoryBot();
  const message = await bot.say('camille', 'bonjour');
  for (const [method, path] of [
    ['POST', messages],
    ['POST', '/desk/api/commands'],
    ['POST', '/desk/api/reactions'],
    ['POST', '/desk/api/edit'],
    ['PATCH', `/desk/api/messages/${message}`],
    ['DELETE', `/desk/api/messages/${message}`],
  ] as const) {
    const text = JSON.stringify({ ...hello, room: 'jungle', message, emoji: '✅' });
    const asked = { headers: { ...headers, 'content-type': 'text/plain' }, text };
    const answer = await ask(bot.desk.app, method, path, asked);
    expect({ path, status: answer.status, body: answer.body }).toEqual({
      path,
      ...refused('desk.origin'),
    });
  }
  expect(await bot.messages()).toMatchObject([{ id: message, reactions: [] }]);
});

test('the desk’s own page, and a script, may change things', async () => {
  const bot = await memoryBot();
  for (const headers of [
    { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    {},
  ]) {
    const answer = await ask(bot.desk.app, 'POST', messages, { headers, body: hello });
    expect(answer.status).toBe(201);
  }
});

test('the token opens the desk from elsewhere, by header', async () => {
  const bot = await memoryBot({ token });
  const headers = {
    ...outside,
    'x-forwarded-for': '192.0.2.60',
    authorization: `Bearer ${token}`,
  };
  expect((await ask(bot.desk.app, 'GET', '/desk/api/me', { headers })).status).toBe(200);
  const posted = await ask(bot.desk.app, 'POST', messages, { headers, body: hello });
  expect(posted.status).toBe(201);
  expect(posted.headers.get('set-cookie')).toBeNull();
});

test('the token shown once in the address is kept as a cookie that no script and no other site can use', async () => {
  const bot = await memoryBot({ token });
  const shown = await ask(bot.desk.app, 'GET', `/?token=${encodeURIComponent(token)}`, {
    headers: outside,
  });
  expect(shown.status).toBe(200);
  const set = shown.headers.get('set-cookie') ?? '';
  expect(set).toMatch(/; HttpOnly/);
  expect(set).toMatch(/; SameSite=Strict/);
  expect(set).not.toMatch(/; Secure/);
  expect(decodeURIComponent(set)).not.toContain(token);
  const cookie = set.split(';')[0] ?? '';
  const me = await ask(bot.desk.app, 'GET', '/desk/api/me', { headers: { ...outside, cookie } });
  expect(me.status).toBe(200);
  const headers = { ...outside, cookie, origin: 'https://ailleurs.example' };
  const forged = await ask(bot.desk.app, 'POST', messages, { headers, body: hello });
  expect(forged.body).toMatchObject({ error: { code: 'desk.origin' } });
});

test('the cookie goes over https alone where the desk is reached by it', async () => {
  const bot = await memoryBot({ token, url: 'https://bruisse.example' });
  const path = `/?token=${encodeURIComponent(token)}`;
  const { headers } = await ask(bot.desk.app, 'GET', path, { headers: outside });
  expect(headers.get('set-cookie')).toMatch(/; Secure/);
});

test('the token in the address opens the desk whatever cookie was left before', async () => {
  const bot = await memoryBot({ token });
  const headers = { ...outside, cookie: 'bruisse_desk=ancien' };
  const path = `/?token=${encodeURIComponent(token)}`;
  expect((await ask(bot.desk.app, 'GET', path, { headers })).status).toBe(200);
});

test.each<[string, string, Record<string, string>]>([
  [
    'the token as a cookie',
    '/desk/api/me',
    { cookie: `bruisse_desk=${encodeURIComponent(token)}` },
  ],
  ['a wrong header', '/desk/api/me', { authorization: 'Bearer un autre jeton, de la même taille' }],
  ['an empty header', '/desk/api/me', { authorization: 'Bearer ' }],
  ['a wrong cookie', '/desk/api/me', { cookie: 'bruisse_desk=autre' }],
  ['a wrong token in the address', '/desk/api/me?token=autre', {}],
  ['an empty token in the address', '/desk/api/me?token=', {}],
  ['the beginning of the token', `/desk/api/me?token=${token.slice(0, 10)}`, {}],
])('%s opens nothing', async (_what, path, headers) => {
  const bot = await memoryBot({ token });
  const answer = await ask(bot.desk.app, 'GET', path, { headers: { ...outside, ...headers } });
  expect({ status: answer.status, body: answer.body }).toEqual(refused('desk.private'));
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('without a token of its own, the desk takes none', async () => {
  const bot = await memoryBot();
  for (const authorization of ['Bearer undefined', 'Bearer ', 'Bearer null']) {
    const headers = { ...outside, authorization };
    expect((await ask(bot.desk.app, 'GET', '/desk/api/me', { headers })).status).toBe(403);
  }
});

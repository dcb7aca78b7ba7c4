import { beforeAll, expect, test } from 'vitest';
import { microsoftHosts } from '#src/adapters/teams/hosts.ts';
import { type Bot, startBot } from '#test/support/bot.ts';
import { engines } from '#test/support/engines.ts';
import { activity, message } from '#test/support/teams/activities.ts';
import { issuer } from '#test/support/teams/authority.ts';
import { type FakeConnector, startConnector } from '#test/support/teams/connector.ts';

const settings = {
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  loginUrl: 'https://login.microsoftonline.com/',
  issuer,
  scope: issuer,
};

let bot: Bot;
let strict: Bot;
let connector: FakeConnector;
beforeAll(async () => {
  const [embedded] = engines;
  if (!embedded) throw new Error('there is an embedded engine');
  const store = await embedded.open();
  connector = await startConnector(new Set(['']));
  const serviceHosts = [new URL(connector.url).host];
  bot = await startBot(store, { teams: { ...settings, serviceHosts } });
  strict = await startBot(store, { teams: { ...settings, serviceHosts: microsoftHosts } });
}, 120_000);

const deliver = async (to: Bot, headers: Record<string, string>, url: string): Promise<number> => {
  const response = await to.teams?.app.request('/api/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity(url, 'Ana Sample', message('https://gazette.example/un'))),
  });
  await to.settled();
  return response?.status ?? 0;
};

test('without an app id the bot listens to this machine, and shows no token', async () => {
  expect(await deliver(bot, { host: 'localhost:3000' }, connector.url)).toBe(200);
  expect(connector.calls.map(({ status }) => status)).not.toContain(401);
  expect(connector.calls.length).toBeGreaterThan(0);
  expect(await bot.links()).toHaveLength(1);
});

test.each([
  ['another name', { host: 'bruisse.test' }],
  ['a proxy', { host: 'localhost:3000', 'x-forwarded-for': '192.0.2.1' }],
  ['a page of some site', { host: 'localhost:3000', origin: 'https://site.example' }],
  ['a form of some site', { host: 'localhost:3000', 'sec-fetch-site': 'cross-site' }],
])('without an app id the endpoint does not exist through %s', async (_, headers) => {
  expect(await deliver(strict, headers, 'https://smba.trafficmanager.net/emea/')).toBe(404);
  expect(await strict.links()).toEqual([]);
});

test('without an app id nothing is taken from whom no answer may go to', async () => {
  expect(await deliver(strict, { host: 'localhost:3000' }, connector.url)).toBe(401);
  expect(await strict.links()).toEqual([]);
});

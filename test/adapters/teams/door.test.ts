import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { engines } from '#test/support/engines.ts';
import { activity, message } from '#test/support/teams/activities.ts';
import { claimsFor } from '#test/support/teams/authority.ts';
import { startTeamsBot, type TeamsBot } from '#test/support/teams/bot.ts';

let bot: TeamsBot;
beforeAll(async () => {
  const [embedded] = engines;
  if (!embedded) throw new Error('there is an embedded engine');
  bot = await startTeamsBot(await embedded.open());
}, 120_000);

const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const base = activity('https://smba.trafficmanager.net/emea/', 'Ana Sample', message('Bonjour'));
const hour = 3600;
const now = (): number => Math.floor(Date.now() / 1000);

const claims = (): JWTPayload => claimsFor(bot.connector.url);
const signed = (change: Record<string, unknown>, key?: string | null) =>
  bot.authority.sign({ ...claims(), ...change } as JWTPayload, key);

/** A token signed with a key of the forger's own, under whatever header. */
const ownKey = async (alg: string, header: (jwk: JWK) => object = () => ({})): Promise<string> => {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return new SignJWT(claims())
    .setProtectedHeader({ alg, kid: bot.authority.kid, ...header(await exportJWK(publicKey)) })
    .sign(privateKey);
};

/** A good token, one letter of whose part is another. */
const altered = async (part: 0 | 1 | 2): Promise<string> => {
  const parts = (await signed({})).split('.');
  const last = parts[part]?.at(-2) === 'A' ? 'B' : 'A';
  parts[part] = `${parts[part]?.slice(0, -2)}${last}${parts[part]?.at(-1)}`;
  return parts.join('.');
};

const unsigned = (alg: string): string =>
  `${encoded({ alg, typ: 'JWT', kid: bot.authority.kid })}.${encoded(claims())}.`;

const publicKeyAsSecret = async (): Promise<string> => {
  const { kid, publicKey } = bot.authority;
  const head = encoded({ alg: 'HS256', typ: 'JWT', kid });
  const content = `${head}.${encoded(claims())}`;
  const mac = createHmac('sha256', await exportSPKI(publicKey)).update(content);
  return `${content}.${mac.digest('base64url')}`;
};

const emulator = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';

const forged: Record<string, () => string | Promise<string>> = {
  'no token': () => '',
  'another scheme': async () => `Basic ${await signed({})}`,
  'a word': () => 'Bearer word',
  'three words': () => 'Bearer a.b.c',
  'no signature (alg none)': () => `Bearer ${unsigned('none')}`,
  'an empty signature': () => `Bearer ${unsigned('RS256')}`,
  'the public key used as a secret (HS256)': async () => `Bearer ${await publicKeyAsSecret()}`,
  'a signature of no known kind (alg nOnE)': () => `Bearer ${unsigned('nOnE')}`,
  'the key of someone else': async () => `Bearer ${await ownKey('RS256')}`,
  'a key that the token itself brings': async () =>
    `Bearer ${await ownKey('RS256', (jwk) => ({ jwk }))}`,
  'a key of another kind': async () => `Bearer ${await ownKey('ES256')}`,
  'a key that is for another channel': async () =>
    `Bearer ${await bot.authority.signElsewhere(claims())}`,
  'a key nobody knows': async () => `Bearer ${await signed({}, 'unknown')}`,
  'a key that is not named': async () => `Bearer ${await signed({}, null)}`,
  'an altered head': async () => `Bearer ${await altered(0)}`,
  'altered claims': async () => `Bearer ${await altered(1)}`,
  'an altered signature': async () => `Bearer ${await altered(2)}`,
  'a good token among other words': async () => `Bearer ${await signed({})} and more`,
  'two good tokens': async () => `Bearer ${await signed({})}, Bearer ${await signed({})}`,
  'a good token twice announced': async () => `Bearer Bearer ${await signed({})}`,
  'another issuer': async () => `Bearer ${await signed({ iss: 'https://issuer.example' })}`,
  'the issuer of an emulator': async () =>
    `Bearer ${await signed({ iss: emulator, ver: '1.0', appid: claimsFor('').aud })}`,
  'another audience': async () => `Bearer ${await signed({ aud: 'another-app' })}`,
  'no audience': async () => `Bearer ${await signed({ aud: [] })}`,
  'our audience among others': async () =>
    `Bearer ${await signed({ aud: [String(claims().aud), 'another-app'] })}`,
  'a token that expired': async () =>
    `Bearer ${await signed({ nbf: now() - 2 * hour, exp: now() - hour })}`,
  'a token without an end': async () => `Bearer ${await signed({ exp: undefined })}`,
  'a token not yet valid': async () => `Bearer ${await signed({ nbf: now() + hour })}`,
  'a token for another service address': async () =>
    `Bearer ${await signed({ serviceurl: 'https://service.example/' })}`,
  'a token for almost this service address': async () =>
    `Bearer ${await signed({ serviceurl: bot.connector.url.replace(/\/$/, '') })}`,
  'a token for no service address': async () => `Bearer ${await signed({ serviceurl: undefined })}`,
  'a skill’s token': async () =>
    `Bearer ${await signed({ ver: '2.0', azp: 'another-app', appid: 'another-app', iss: emulator })}`,
};

describe('the endpoint of Teams', () => {
  const link = () =>
    activity(bot.connector.url, 'Ana Sample', message('https://gazette.example/x'));

  test.each(Object.entries(forged))('answers 401, and nothing else, to %s', async (_, forge) => {
    const response = await bot.deliver(link(), await forge());
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
    expect([...response.headers.keys()]).toEqual([]);
    await bot.settled();
    expect(await bot.links()).toEqual([]);
    expect(bot.connector.calls).toEqual([]);
  });

  test.each([
    ['another channel', { channelId: 'webchat' }],
    ['a channel with weaker checks', { channelId: 'AseChannel' }],
    ['a service address that is not the token’s', { serviceUrl: 'https://service.example/' }],
    ['another tenant', { channelData: { tenant: { id: 'another-tenant' } } }],
  ])('answers 401 to a good token with %s', async (_, change) => {
    const response = await bot.deliver({ ...link(), ...change });
    expect(response.status).toBe(401);
    await bot.settled();
    expect(await bot.links()).toEqual([]);
  });

  test('answers 401 to a signed service address that is not allowed', async () => {
    const serviceUrl = 'https://service.example/';
    const token = await bot.authority.sign(claimsFor(serviceUrl));
    const response = await bot.deliver({ ...link(), serviceUrl }, `Bearer ${token}`);
    expect(response.status).toBe(401);
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['nothing', ''],
    ['no type', JSON.stringify({ channelId: 'msteams' })],
    ['a type that is no text', JSON.stringify({ type: 4 })],
    ['no conversation', JSON.stringify({ type: 'message', channelId: 'msteams' })],
    ['a text', '"message"'],
    ['null', 'null'],
    ['an unended list of lists', '['.repeat(100_000)],
    ['bytes that are no text', '\u{0}\u{FFFF}'],
    ['a service address that is none', JSON.stringify({ ...base, serviceUrl: 'javascript:1' })],
    ['nobody who speaks', JSON.stringify({ ...base, from: undefined })],
    ['somebody without an id', JSON.stringify({ ...base, from: { name: 'Ana' } })],
    ['a conversation that is a list', JSON.stringify({ ...base, conversation: [] })],
  ])('answers 400 to %s', async (_, body) => {
    const response = await bot.teams?.app.request('/api/messages', {
      method: 'POST',
      headers: { authorization: `Bearer ${bot.token}` },
      body,
    });
    expect(response?.status).toBe(400);
    expect(await response?.text()).toBe('');
  });

  test('takes what Teams sends, once', async () => {
    const sent = link();
    expect((await bot.deliver(sent)).status).toBe(200);
    expect((await bot.deliver(sent)).status).toBe(200);
    await bot.settled();
    const [only, ...others] = await bot.links();
    expect(only).toMatchObject({ url: 'https://gazette.example/x', state: 'ready' });
    expect(only?.droppers).toHaveLength(1);
    expect(others).toEqual([]);
    expect(bot.bugs).toEqual([]);
  });

  test('answers 501 to an invoke nobody understands, and 200 to what it has no use for', async () => {
    const sent = (what: Record<string, unknown>) =>
      bot.deliver(activity(bot.connector.url, 'Ana Sample', what));
    expect((await sent({ type: 'invoke', name: 'composeExtension/query' })).status).toBe(501);
    expect((await sent({ type: 'typing' })).status).toBe(200);
  });
});

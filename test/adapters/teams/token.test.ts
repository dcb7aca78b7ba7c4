import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Tokens, tokens } from '#src/adapters/teams/token.ts';
import { newId } from '#src/app/ids.ts';
import { teamsSettings } from '#src/app/teams.ts';
import { ConfigError } from '#src/config/error.ts';
import { readConfig } from '#src/config.ts';
import { app, startAuthority } from '#test/support/teams/authority.ts';
import { certificateFor, rsaKey } from '#test/support/teams/certificate.ts';

const minutes = 60_000;

/** Bruisse's own tokens under settings as a newsroom writes them, with the servers of the test for Microsoft's. */
async function ours(env: Record<string, string>) {
  const authority = await startAuthority();
  let at = Date.now();
  const config = readConfig({
    TEAMS_APP_ID: app.id,
    TEAMS_TENANT_ID: app.tenant,
    TEAMS_LOGIN_URL: `${authority.url}/${app.tenant}/`,
    ...env,
  });
  const own: Tokens = tokens({
    settings: teamsSettings(config),
    now: () => new Date(at),
    newId,
  });
  const pass = (ms: number): void => {
    at += ms;
  };
  return { authority, own, pass };
}

async function pemFile(content: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'bruisse-teams-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const path = join(dir, 'teams.pem');
  await writeFile(path, content);
  return path;
}

test('a password is given a token, which serves until five minutes before its end', async () => {
  const { authority, own, pass } = await ours({ TEAMS_APP_PASSWORD: app.password });
  const first = await own.get();
  expect([...authority.given]).toEqual([first]);
  pass(54 * minutes);
  expect(await own.get()).toBe(first);
  pass(2 * minutes);
  expect(await own.get()).not.toBe(first);
});

test('calls at the same time ask for one token', async () => {
  const { authority, own } = await ours({ TEAMS_APP_PASSWORD: app.password });
  const [one, two, three] = await Promise.all([own.get(), own.get(), own.get()]);
  expect([two, three]).toEqual([one, one]);
  expect(authority.given.size).toBe(1);
});

test('a wrong password is refused, and the next call asks again', async () => {
  const { own } = await ours({ TEAMS_APP_PASSWORD: 'another password' });
  const refused = { name: 'ChatShut', chat: 'teams', reason: 'invalid_client' };
  await expect(own.get()).rejects.toMatchObject(refused);
  await expect(own.get()).rejects.toMatchObject(refused);
});

test('a certificate stands for a password: its key signs what asks for the token', async () => {
  const key = rsaKey();
  const certificate = certificateFor(key);
  const path = await pemFile(`${key}${certificate}`);
  const { authority, own } = await ours({ TEAMS_APP_CERTIFICATE: path });
  await expect(own.get()).rejects.toThrow('invalid_client');
  authority.trust(certificate);
  const first = await own.get();
  own.refused(first);
  const second = await own.get();
  expect([...authority.given]).toEqual([first, second]);
});

test.each([
  ['no file', undefined],
  ['no key', () => certificateFor(rsaKey())],
  ['no certificate', () => rsaKey()],
  ['the key of another certificate', () => `${rsaKey()}${certificateFor(rsaKey())}`],
  [
    'a key that is not RSA’s',
    () => {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
      return `${key}${certificateFor(key)}`;
    },
  ],
])('a certificate’s file with %s is refused at the start', async (_, content) => {
  const path = content ? await pemFile(content()) : '/no/such/file.pem';
  const settings = () => ours({ TEAMS_APP_CERTIFICATE: path });
  await expect(settings()).rejects.toThrow(ConfigError);
  await expect(settings()).rejects.toMatchObject({ variable: 'TEAMS_APP_CERTIFICATE' });
});

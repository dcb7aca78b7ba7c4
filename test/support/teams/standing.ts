import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { startApp } from '#src/app.ts';
import { readConfig } from '#src/config.ts';
import type { Web } from '#src/ports/web.ts';
import { article } from '#test/support/article.ts';
import { newDatabase } from '#test/support/engines.ts';
import { type Authority, app, claimsFor, startAuthority } from './authority.ts';
import { type FakeConnector, startConnector } from './connector.ts';

/** Any page reads as a short article about its own address. */
export const everyPage: Web = { read: async (url) => ({ kind: 'article', article: article(url) }) };

/** The settings that have servers of a test stand for Microsoft's. */
export const settingsOf = (authority: Authority, connector: FakeConnector) => ({
  TEAMS_APP_ID: app.id,
  TEAMS_TENANT_ID: app.tenant,
  TEAMS_OPENID_METADATA_URL: `${authority.url}/openid`,
  TEAMS_LOGIN_URL: `${authority.url}/${app.tenant}`,
  TEAMS_SERVICE_HOSTS: new URL(connector.url).host,
});

/** The whole app on this machine, set as a newsroom sets it, beside a pretended Teams; `credentials` prove who it is. */
export async function standing(credentials: Record<string, string>) {
  const authority = await startAuthority();
  const connector = await startConnector(authority.given);
  const dir = await mkdtemp(join(tmpdir(), 'bruisse-teams-'));
  const config = readConfig({
    PORT: '0',
    JUNGLE_DATA: dir,
    DATABASE_URL: await newDatabase(),
    ...settingsOf(authority, connector),
    ...credentials,
  });
  const start = () =>
    startApp(config, pino({ level: 'silent' }), () => {}, { web: () => everyPage });
  let running = await start();
  onTestFinished(async () => {
    await running.close();
    await rm(dir, { recursive: true, force: true });
  });
  const token = await authority.sign(claimsFor(connector.url));

  return {
    authority,
    connector,
    token,
    restart: async (): Promise<void> => {
      await running.close();
      running = await start();
    },
    /** Sends a body to the endpoint, under any headers, even twice the same; answers the status and the words. */
    send: async (body: string, headers: readonly (readonly [string, string])[]) => {
      const answered = Promise.withResolvers<{ status: number | undefined; text: string }>();
      const sending = request(`${running.url}/api/messages`, {
        method: 'POST',
        headers: [['host', new URL(running.url).host], ...headers].flat(),
      });
      sending.on('error', answered.reject);
      sending.on('response', async (response) =>
        answered.resolve({ status: response.statusCode, text: await text(response) }),
      );
      sending.end(body);
      return answered.promise;
    },
    /** Asks the desk. */
    desk: async <T>(path: string, body?: object): Promise<T> => {
      const headers = { 'content-type': 'application/json' };
      const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
      const response = await fetch(`${running.url}${path}`, init);
      if (!response.ok) throw new Error(`the desk answered ${response.status}`);
      return (await response.json()) as T;
    },
  };
}

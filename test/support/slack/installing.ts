import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { type FakeSlack, fakeSlack, workspace } from './server.ts';

/** One of several pretended workspaces. */
export type Installed = { team: string; code: string; slack: FakeSlack };

/** Several pretended workspaces behind one address, each reached by its own token. */
export async function severalSlacks(teams: readonly string[]) {
  const slacks = teams.map((team): Installed & { token: string } => {
    const token = `xoxb-${team.toLowerCase()}-secret`;
    const slack = fakeSlack(Date.now, { ...workspace, team, botToken: token });
    return { team, code: `code-${team}`, token, slack };
  });
  const server = createServer((request, response) => {
    const pass = async (): Promise<void> => {
      const body = await text(request);
      const url = new URL(request.url ?? '/', `http://127.0.0.1`);
      const token = request.headers.authorization?.replace(/^Bearer /, '');
      const code = new URLSearchParams(body).get('code');
      const found = slacks.find((one) => one.token === token || one.code === code);
      const answer = url.pathname.endsWith('oauth.v2.access')
        ? Response.json(
            found
              ? {
                  ok: true,
                  access_token: found.token,
                  token_type: 'bot',
                  scope: 'chat:write',
                  bot_user_id: workspace.bot.user,
                  app_id: 'A0BRUISSE',
                  team: { id: found.team, name: `Espace ${found.team}` },
                  enterprise: null,
                  is_enterprise_install: false,
                  authed_user: { id: 'U0CAMILLE' },
                }
              : { ok: false, error: 'invalid_code' },
          )
        : await (found?.slack.fetch(url, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}` },
            body,
          }) ?? Response.json({ ok: false, error: 'invalid_auth' }));
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    };
    pass().catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    slacks,
    hook: (name: string) => `http://127.0.0.1:${port}/hooks/${name}`,
  };
}

/** What a browser knows once it has opened the page that installs the app. */
export type Asked = { authorize: URL; state: string; cookie: string };

/** Opens the page that installs the app, as a browser does. */
export async function askToInstall(url: string): Promise<Asked> {
  const response = await fetch(`${url}/slack/install`);
  const page = await response.text();
  const href = (/href="([^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&#38;', '&');
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const authorize = new URL(href);
  return { authorize, state: authorize.searchParams.get('state') ?? '', cookie };
}

/** Comes back from Slack with a code, as a browser does. */
export const comeBack = (
  url: string,
  { code, state, cookie }: { code: string; state: string; cookie: string },
): Promise<Response> =>
  fetch(`${url}/slack/oauth_redirect?${new URLSearchParams({ code, state })}`, {
    headers: cookie ? { cookie } : {},
  });

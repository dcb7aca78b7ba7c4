import { createEmulator } from 'emulate';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import type { Around } from '#src/app.ts';
import { article } from '#test/support/article.ts';
import { channel, textOf } from '#test/support/slack/bot.ts';
import { asking, delivery, envelope } from '#test/support/slack/deliveries.ts';
import {
  askToInstall,
  comeBack,
  type Installed,
  severalSlacks,
} from '#test/support/slack/installing.ts';
import { workspace } from '#test/support/slack/server.ts';
import { type Sent, signed, signingSecret } from '#test/support/slack/signed.ts';
import { type Standing, standing } from '#test/support/slack/standing.ts';

const [camille, nour] = ['U0CAMILLE', 'U0NOUR'];
const publicUrl = 'https://bruisse.example';
const around: Around = {
  web: () => ({ read: async (url) => ({ kind: 'article', article: article(url) }) }),
};

const installing = (apiUrl: string, more: Record<string, string> = {}): Promise<Standing> =>
  standing(
    {
      SLACK_BOT_TOKEN: '',
      SLACK_API_URL: apiUrl,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_CLIENT_ID: '12345.67890',
      SLACK_CLIENT_SECRET: 'example_client_secret',
      JUNGLE_URL: publicUrl,
      JUNGLE_SECRET: 'a secret for tests only, not for use',
      ...more,
    },
    around,
  );

const send = (app: Standing, sent: Sent): Promise<Response> =>
  fetch(`${app.url}/slack/events`, signed(sent));

/** Delivers an event as from a channel that is shared with another workspace, where its author is at home. */
const deliver = async (app: Standing, team: string, body: object): Promise<void> => {
  const whose = { team_id: 'T0AUTHOR', authorizations: [{ team_id: team, is_bot: true }] };
  const response = await send(app, { body: JSON.stringify({ ...body, ...whose }) });
  expect(response.status).toBe(200);
};

const ask = async (app: Standing, team: string, text: string): Promise<void> => {
  const command = { ...asking.command(channel, camille, text), team_id: team };
  const body = new URLSearchParams(command).toString();
  const type = 'application/x-www-form-urlencoded';
  expect((await send(app, { body, type })).status).toBe(200);
};

const kept = async ({ databaseUrl }: Standing): Promise<string> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query('select * from bruisse.chat_state');
  await client.end();
  return JSON.stringify(rows);
};

async function install(app: Standing, { code }: Installed): Promise<void> {
  const { state, cookie } = await askToInstall(app.url);
  const response = await comeBack(app.url, { code, state, cookie });
  expect([response.status, await response.text()]).toEqual([
    200,
    expect.stringContaining('Bruisse est installé'),
  ]);
}

async function two() {
  const { apiUrl, slacks } = await severalSlacks(['T0LIANE', 'T0RACINE']);
  const [liane, racine] = slacks;
  if (!liane || !racine) throw new Error('there are two workspaces');
  for (const { slack } of slacks) {
    slack.join(channel, workspace.bot.user, camille, nour);
    slack.name(camille, 'Camille');
  }
  return { apiUrl, liane, racine };
}

test('two workspaces install the app, and neither sees anything of the other or of the desk', async () => {
  const { apiUrl, liane, racine } = await two();
  const app = await installing(apiUrl);
  for (const workspaceOf of [liane, racine]) await install(app, workspaceOf);
  const posted = ({ slack }: Installed): string =>
    slack.messages.map((message) => textOf(message)).join('\n');
  const issue = async ({ team }: Installed): Promise<unknown> =>
    (await fetch(`${app.url}/n/slack-${team}/issues/1.json`)).json();

  for (const { team, slack } of [liane, racine]) {
    const text = `https://gazette.example/${team}`;
    await deliver(app, team, delivery.message({ channel, ts: slack.tick(), user: camille, text }));
    await ask(app, team, 'draft');
  }
  const draft = async (one: Installed): Promise<void> => {
    await expect
      .poll(
        async () => {
          if (!posted(one).includes('1. Et sinon')) await ask(app, one.team, 'draft');
          return posted(one);
        },
        { interval: 500, timeout: 15_000 },
      )
      .toContain(`Échos ${one.team}`);
  };
  for (const one of [liane, racine]) await draft(one);

  expect(posted(liane)).not.toContain('T0RACINE');
  expect(posted(racine)).not.toContain('T0LIANE');
  expect(JSON.stringify(await issue(liane))).toContain('gazette.example/T0LIANE');
  expect(JSON.stringify(await issue(racine))).not.toContain('T0LIANE');
  const head = JSON.stringify(liane.slack.messages);
  const [, path = ''] =
    new RegExp(`${publicUrl}(/n/slack-T0LIANE/issues/1\\?key=[\\w.-]+)`).exec(head) ?? [];
  const elsewhere = { headers: { host: 'bruisse.example', 'x-forwarded-for': '192.0.2.1' } };
  expect((await fetch(app.url + path, elsewhere)).status).toBe(200);
  const borrowed = path.replace('T0LIANE', 'T0RACINE');
  expect((await fetch(app.url + borrowed, elsewhere)).status).toBe(403);
  expect(await app.links()).toEqual([]);
  expect(await kept(app)).not.toContain('xoxb-');
});

test('a workspace that uninstalls the app, or revokes its token, is forgotten; the other goes on', async () => {
  const { apiUrl, liane, racine } = await two();
  const app = await installing(apiUrl);
  for (const one of [liane, racine]) await install(app, one);
  const calls = (): number => liane.slack.calls.length;

  const users = envelope({ type: 'tokens_revoked', tokens: { oauth: ['U0CAMILLE'], bot: [] } });
  await deliver(app, liane.team, users);
  expect(await kept(app)).toContain('T0LIANE');
  await deliver(app, liane.team, envelope({ type: 'tokens_revoked', tokens: { bot: ['U0B'] } }));
  await deliver(app, racine.team, delivery.home(camille, racine.slack.tick()));
  await expect.poll(() => app.said.join()).toContain('T0LIANE a désinstallé l’app');
  const before = calls();
  const text = 'https://gazette.example/tard';
  await deliver(
    app,
    liane.team,
    delivery.message({ channel, ts: liane.slack.tick(), user: nour, text }),
  );
  await expect.poll(() => racine.slack.homes.has(camille)).toBe(true);
  expect(calls()).toBe(before);
  await deliver(app, racine.team, envelope({ type: 'app_uninstalled' }));
  expect((await kept(app)).match(/"iv"/g)).toBeNull();

  await install(app, liane);
  await deliver(app, liane.team, delivery.home(camille, liane.slack.tick()));
  await expect.poll(() => liane.slack.homes.has(camille)).toBe(true);
});

test('workspaces are there again after a restart, and a changed secret is told, not guessed', async () => {
  const { apiUrl, liane } = await two();
  const first = await installing(apiUrl);
  await install(first, liane);
  await first.close();
  const DATABASE_URL = first.databaseUrl;
  const again = await installing(apiUrl, { DATABASE_URL });
  await expect.poll(() => again.said.join()).toContain('Slack est connecté');
  await deliver(again, liane.team, delivery.home(camille, liane.slack.tick()));
  await expect.poll(() => liane.slack.homes.has(camille)).toBe(true);
  await again.close();
  const other = await installing(apiUrl, {
    DATABASE_URL,
    JUNGLE_SECRET: 'another secret for tests, not for use',
  });
  expect(other.said.join()).toContain('scellés avec un autre JUNGLE_SECRET');
});

test('nobody comes back from Slack with a state that was not given to their browser', async () => {
  const { apiUrl, liane } = await two();
  const app = await installing(apiUrl);
  const { state, cookie, authorize } = await askToInstall(app.url);
  expect(authorize.searchParams.get('scope')?.split(',')).toContain('channels:history');
  expect(authorize.searchParams.get('redirect_uri')).toBe(`${publicUrl}/slack/oauth_redirect`);
  const { code } = liane;
  for (const wrong of [
    { code, state, cookie: '' },
    { code, state: 'faux', cookie },
    { code, state, cookie: cookie.replace(/=.*/, '=autre') },
    { code: 'faux', state, cookie },
  ]) {
    const response = await comeBack(app.url, wrong);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('n’a pas abouti'),
    ]);
  }
  expect(await kept(app)).toBe('[]');
  const unknown = delivery.message({
    channel,
    ts: '1.2',
    user: camille,
    text: 'https://a.example',
  });
  await deliver(app, liane.team, unknown);
  expect(await app.links()).toEqual([]);
});

test('an OAuth written elsewhere takes the whole round trip', async () => {
  const elsewhere = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        channels: [{ name: 'la-jungle' }],
        oauth_apps: [
          {
            client_id: '12345.67890',
            client_secret: 'example_client_secret',
            name: 'Bruisse',
            redirect_uris: [`${publicUrl}/slack/oauth_redirect`],
          },
        ],
      },
    },
  });
  onTestFinished(() => elsewhere.close());
  const app = await installing(`${elsewhere.url}/api/`);
  const { authorize, cookie } = await askToInstall(app.url);
  const page = await (await fetch(authorize)).text();
  const fields = [...page.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')] as [string, string],
  );
  const chosen = await fetch(`${elsewhere.url}/oauth/v2/authorize/callback`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  const back = new URL(chosen.headers.get('location') ?? '');
  expect(back.origin).toBe(publicUrl);
  const response = await fetch(app.url + back.pathname + back.search, { headers: { cookie } });
  expect(await response.text()).toContain('Bruisse est installé');
  await expect.poll(() => app.said.join()).toContain('Slack est connecté');
  expect(await kept(app)).not.toContain('xoxb-');
});

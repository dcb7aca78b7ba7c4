import { expect, test } from 'vitest';
import type { Around } from '#src/app.ts';
import { channel } from '#test/support/slack/bot.ts';
import { asking, delivery } from '#test/support/slack/deliveries.ts';
import { type Sent, signed, signingSecret } from '#test/support/slack/signed.ts';
import { type Standing, standing } from '#test/support/slack/standing.ts';

const user = 'U0CAMILLE';
const now = (): number => Math.floor(Date.now() / 1000);

const connected = async (around: Around = {}): Promise<Standing> => {
  const app = await standing({ SLACK_SIGNING_SECRET: signingSecret }, around);
  await expect.poll(() => app.said.join()).toContain('Slack est connecté');
  return app;
};

const send = (app: Standing, sent: Sent): Promise<Response> =>
  fetch(`${app.url}/slack/events`, signed(sent));

const dropped = (app: Standing, url: string): string => {
  const ts = app.network.slack.tick();
  return JSON.stringify(delivery.message({ channel, ts, user, text: url }));
};

test('a signed event is kept once however often it comes, and nothing unsigned, forged, old or from the future is', async () => {
  const app = await connected();
  const body = dropped(app, 'https://gazette.invalid/un');
  for (const sent of [{ body }, { body, headers: { 'x-slack-retry-num': '1' } }, { body }])
    expect((await send(app, sent)).status).toBe(200);
  await expect.poll(app.links).toMatchObject([{ url: 'https://gazette.invalid/un' }]);

  const forged = dropped(app, 'https://gazette.invalid/faux');
  const refused: Sent[] = [
    { body: forged, secret: 'another' },
    { body: forged, headers: { 'x-slack-signature': undefined } },
    { body: forged, headers: { 'x-slack-signature': 'v0=00' } },
    { body: forged, headers: { 'x-slack-signature': 'v1=00' } },
    { body: forged, headers: { 'x-slack-request-timestamp': undefined } },
    { body: forged, headers: { 'x-slack-request-timestamp': 'demain' } },
    { body: forged, at: now() - 6 * 60 },
    { body: forged, at: now() + 6 * 60 },
  ];
  for (const sent of refused) expect((await send(app, sent)).status).toBe(401);
  expect(await app.links()).toHaveLength(1);

  const challenge = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
  expect(await (await send(app, { body: challenge })).json()).toEqual({ challenge: 'abc' });
  expect((await send(app, { body: challenge, secret: 'another' })).status).toBe(401);
  expect((await send(app, { body: 'not json' })).status).toBe(400);
});

test('a command is acknowledged at once and answered where it was asked', async () => {
  const app = await connected();
  const command = { ...asking.command(channel, user, 'help'), response_url: app.network.hook('1') };
  const type = 'application/x-www-form-urlencoded';
  const body = new URLSearchParams(command).toString();
  const response = await send(app, { body, type });
  expect([response.status, await response.text()]).toEqual([200, '']);
  await expect.poll(() => app.network.slack.answers).toMatchObject([{ url: command.response_url }]);
  expect(app.network.slack.answers[0]?.text).toContain('mode d’emploi');
  const unknown = new URLSearchParams({ ...command, command: '/savane' }).toString();
  expect(await (await send(app, { body: unknown, type })).text()).toContain('/jungle help');
});

test('while the store is down an event is refused, for Slack to send it again, and a command says so', async () => {
  let down = true;
  const app = await connected({
    store: (store) => ({
      ...store,
      accept: async (event) => {
        if (down) throw new Error('the store is down');
        return store.accept(event);
      },
    }),
  });
  const body = dropped(app, 'https://gazette.invalid/un');
  expect((await send(app, { body })).status).toBe(503);
  const command = new URLSearchParams(asking.command(channel, user, 'help')).toString();
  const type = 'application/x-www-form-urlencoded';
  expect(await (await send(app, { body: command, type })).json()).toMatchObject({
    response_type: 'ephemeral',
    text: expect.stringContaining('rien n’a changé'),
  });
  down = false;
  expect((await send(app, { body })).status).toBe(200);
  await expect.poll(app.links).toHaveLength(1);
});

test('the app ends only when what Slack delivered is kept and answered', async () => {
  const [accepting, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let kept = false;
  const app = await connected({
    store: (store) => ({
      ...store,
      accept: async (event) => {
        accepting.resolve();
        await gate.promise;
        kept = await store.accept(event);
        return kept;
      },
    }),
  });
  let answered = false;
  const answer = send(app, { body: dropped(app, 'https://gazette.invalid/un') }).finally(() => {
    answered = true;
  });
  await accepting.promise;
  await app.links();
  expect(answered).toBe(false);
  const closing = app.close();
  expect(kept).toBe(false);
  gate.resolve();
  await closing;
  expect(kept).toBe(true);
  expect((await answer).status).toBe(200);
});

test.each([
  [
    { SLACK_BOT_TOKEN: 'xoxb-faux', SLACK_SIGNING_SECRET: signingSecret },
    'SLACK_BOT_TOKEN',
    'OAuth & Permissions',
  ],
  [{ SLACK_APP_TOKEN: 'xapp-faux' }, 'SLACK_APP_TOKEN', 'App-Level Tokens'],
  [{}, 'SLACK_SIGNING_SECRET', 'Basic Information'],
])(
  'settings that Slack refuses end in one sentence that names the cure, and the desk lives on (%#)',
  async (env, variable, page) => {
    const app = await standing(env);
    await expect.poll(() => app.said.find((line) => line.includes(variable))).toContain(page);
    expect(app.said.filter((line) => line.includes(variable))).toHaveLength(1);
    expect(await app.links()).toEqual([]);
    const desk = async () => (await fetch(`${app.url}/desk/api/rooms/jungle/messages`)).text();
    await expect.poll(desk).toContain(page);
    expect((await desk()).split(variable)).toHaveLength(2);
    expect((await send(app, { body: '{}' })).status).not.toBe(200);
  },
);

test('while Slack does not answer the desk works, and Slack is connected when it does', async () => {
  const around: Around = {};
  const app = await standing(
    { SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: 'http://127.0.0.1:9/' },
    around,
  );
  await expect.poll(() => app.said.join()).toContain('Slack ne répond pas');
  expect(await app.links()).toEqual([]);
});

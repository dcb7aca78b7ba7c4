import { expect, test } from 'vitest';
import { channel } from '#test/support/slack/bot.ts';
import { asking, delivery } from '#test/support/slack/deliveries.ts';
import { workspace } from '#test/support/slack/server.ts';
import { standing } from '#test/support/slack/standing.ts';

const user = 'U0CAMILLE';

test('a session of Socket Mode survives disconnections, refreshes, errors and envelopes that come twice', async () => {
  const app = await standing({ SLACK_APP_TOKEN: workspace.appToken });
  const { slack, session, hook } = app.network;
  const event = (url: string) => ({
    type: 'events_api',
    payload: delivery.message({ channel, ts: slack.tick(), user, text: url }),
  });
  const urls = async () => (await app.links()).map(({ url }) => url).sort();

  const first = await session(1);
  const one = event('https://gazette.invalid/un');
  await first.send({ id: 'e1', ...one });
  await first.send({ id: 'e1', ...one });
  await first.send({ id: 'e2', ...one });
  await expect.poll(urls).toEqual(['https://gazette.invalid/un']);

  first.refresh();
  const second = await session(2);
  await second.send({ id: 'e3', ...one });
  const two = event('https://gazette.invalid/deux');
  second.throwIn({ id: 'e4', ...two });
  slack.trouble('apps.connections.open', { status: 500 });
  second.cut();

  const third = await session(3);
  await third.send({ id: 'e5', ...two });
  const command = { ...asking.command(channel, user, 'links'), response_url: hook('liens') };
  await third.send({ id: 'e6', type: 'slash_commands', payload: command });
  await third.send({ id: 'e6', type: 'slash_commands', payload: command });
  await expect.poll(() => slack.answers.length).toBe(1);
  await expect.poll(urls).toEqual(['https://gazette.invalid/deux', 'https://gazette.invalid/un']);
});

import { expect, test } from 'vitest';
import { channel, textOf } from '#test/support/slack/bot.ts';
import { asking, delivery } from '#test/support/slack/deliveries.ts';
import { workspace } from '#test/support/slack/server.ts';
import { signed, signingSecret } from '#test/support/slack/signed.ts';
import { standing } from '#test/support/slack/standing.ts';
import { activity, mention, message, personIn, press } from '#test/support/teams/activities.ts';
import { app, claimsFor, startAuthority } from '#test/support/teams/authority.ts';
import { buttonsOf, cardText } from '#test/support/teams/bot.ts';
import { startConnector } from '#test/support/teams/connector.ts';
import { everyPage, settingsOf } from '#test/support/teams/standing.ts';

const nour = 'U0NOUR';
const bo = 'Bo Sample';

/** Slack is posted to once a second. */
const patience = { timeout: 20_000 };

/** The whole app with Slack and Teams both connected, and ways to speak in each. */
async function bothChats() {
  const authority = await startAuthority();
  const connector = await startConnector(authority.given);
  const teams = { ...settingsOf(authority, connector), TEAMS_APP_PASSWORD: app.password };
  const bot = await standing(
    { SLACK_SIGNING_SECRET: signingSecret, ...teams },
    { web: () => everyPage },
  );
  await expect.poll(() => bot.said.join()).toContain('Slack est connecté');
  const { slack } = bot.network;
  const authorization = `Bearer ${await authority.sign(claimsFor(connector.url))}`;

  const inSlack = async (body: string, type?: string): Promise<void> => {
    const response = await fetch(
      `${bot.url}/slack/events`,
      signed({ body, ...(type ? { type } : {}) }),
    );
    if (!response.ok) throw new Error(`Slack was answered ${response.status}`);
  };
  return {
    ...bot,
    slack: {
      says: (text: string) => {
        const said = { channel, ts: slack.tick(), user: nour, text };
        slack.messages.push({ ...said, reactions: new Map() });
        return inSlack(JSON.stringify(delivery.message(said)));
      },
      asks: (command: string) => {
        const asked = asking.command(channel, nour, command);
        const form = { ...asked, response_url: bot.network.hook('1') };
        return inSlack(new URLSearchParams(form).toString(), 'application/x-www-form-urlencoded');
      },
      reacts: (ts: string, emoji: string) =>
        inSlack(
          JSON.stringify(delivery.reaction({ channel, ts, user: nour }, emoji, slack.tick(), true)),
        ),
      posts: () => slack.messages.filter((posted) => posted.channel === channel && posted.bot_id),
    },
    teams: {
      does: async (what: Record<string, unknown>): Promise<void> => {
        const response = await fetch(`${bot.url}/api/messages`, {
          method: 'POST',
          headers: { authorization },
          body: JSON.stringify(activity(connector.url, bo, what)),
        });
        if (!response.ok) throw new Error(`Teams was answered ${response.status}`);
      },
      posts: () => connector.posted.filter(({ only }) => !only),
    },
  };
}

test('with Slack and Teams connected, links from both fill one pool, and marks from both make one tally', async () => {
  const { slack, teams, links } = await bothChats();
  await slack.says('à lire : https://gazette.example/un');
  await teams.does(message('Vu aussi : https://gazette.example/un?utm_source=teams'));
  await teams.does(message('https://gazette.example/deux #liane'));
  const droppers = async () => (await links()).map((link) => link.droppers.length).sort();
  const states = async () => (await links()).map(({ state }) => state);
  await expect.poll(droppers).toEqual([1, 2]);
  await expect.poll(states).toEqual(['ready', 'ready']);
  const shared = (await links()).find((link) => link.droppers.length === 2);
  expect(shared?.droppers).toMatchObject([
    { id: `slack:${workspace.team}:${nour}` },
    { id: personIn(bo) },
  ]);

  await teams.does(mention('draft'));
  await slack.asks('draft');
  const inTeams = () => teams.posts().find((posted) => cardText(posted).startsWith('1. '));
  const inSlack = () => slack.posts().find((posted) => textOf(posted).startsWith('1. '));
  await expect.poll(inTeams, patience).toBeDefined();
  await expect.poll(inSlack, patience).toBeDefined();

  const card = inTeams();
  if (!card) throw new Error('no section was posted in Teams');
  const approve = buttonsOf(card).find(({ data }) => data.emoji === 'white_check_mark');
  if (!approve) throw new Error('there is no button to approve');
  await teams.does(press(card.id, approve));
  await slack.reacts(inSlack()?.ts ?? '', 'white_check_mark');
  const whole = '✅ 2 sur 2 (Nour et Bo Sample)';
  await expect.poll(() => cardText(card), patience).toContain(whole);
  await expect.poll(() => textOf(inSlack() ?? { text: '' }), patience).toContain(whole);
}, 60_000);

import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { channel, startSlackBot, textOf } from '#test/support/slack/bot.ts';
import { delivery, envelope } from '#test/support/slack/deliveries.ts';
import { deadJobs, statusOf } from '#test/support/status.ts';

const camille = 'U0CAMILLE';

onBothEngines((store) => {
  test.each([
    ['token_revoked', { kind: 'uninstalled' }],
    ['account_inactive', { kind: 'uninstalled' }],
    ['invalid_auth', { kind: 'refused', variable: 'SLACK_BOT_TOKEN', reason: 'invalid_auth' }],
    ['not_authed', { kind: 'refused', variable: 'SLACK_BOT_TOKEN', reason: 'not_authed' }],
  ])(
    'when Slack answers %s, it is told once, and what is to be posted waits for another token',
    async (error, news) => {
      const bot = await startSlackBot(store());
      await bot.desk.start();
      bot.slack.trouble('reactions.add', { error });
      const ts = await bot.say(camille, 'https://gazette.example/un');
      expect(await bot.command(camille, 'draft')).toContain('1 section ajoutée');
      const asked = bot.slack.calls.length;
      await bot.say(camille, 'https://gazette.example/deux');
      expect(bot.slack.calls).toHaveLength(asked);
      expect(bot.news.slice(1)).toEqual([news]);
      expect([bot.posts(), await deadJobs(bot), bot.bugs]).toEqual([[], 0, []]);
      expect((await bot.links()).map(({ state }) => state)).toEqual(['ready', 'ready']);
      const told = await statusOf(bot);
      for (const words of ['SLACK_BOT_TOKEN', 'api.slack.com/apps', 'OAuth & Permissions'])
        expect(told).toContain(words);

      const next = await startSlackBot(store(), { again: bot });
      await next.settled();
      expect(next.posts().map(textOf).join()).toContain('La Gazette d’exemple');
      expect([...(bot.slack.at(channel, ts)?.reactions.keys() ?? [])]).toEqual(['bookmark']);
      expect(await statusOf(next)).not.toContain('SLACK_BOT_TOKEN');
      expect([await deadJobs(next), next.bugs]).toEqual([0, []]);
    },
  );

  test('a token that Slack says is revoked is not tried again', async () => {
    const bot = await startSlackBot(store());
    await bot.deliver(
      envelope({ type: 'tokens_revoked', tokens: { bot: ['U0BRUISSE'] }, event_ts: '1.2' }),
    );
    const asked = bot.slack.calls.length;
    const text = 'https://gazette.example/un';
    await bot.deliver(delivery.message({ channel, ts: bot.slack.tick(), user: 'U0NOUVEAU', text }));
    expect(bot.slack.calls).toHaveLength(asked);
    expect(bot.news.slice(1)).toEqual([{ kind: 'uninstalled' }]);
    expect([await deadJobs(bot), (await bot.links()).map(({ state }) => state)]).toEqual([
      0,
      ['ready'],
    ]);
  });
});

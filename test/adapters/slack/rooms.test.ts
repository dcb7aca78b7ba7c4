import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { channel, type SlackBot, startSlackBot, textOf } from '#test/support/slack/bot.ts';
import { asking, delivery, envelope } from '#test/support/slack/deliveries.ts';
import { workspace } from '#test/support/slack/server.ts';

const [camille, nour] = ['U0CAMILLE', 'U0NOUR'] as const;
const elsewhere = 'C0AILLEURS';
const url = 'https://gazette.example/un';

const slash = async (bot: SlackBot, where: string, text: string): Promise<string> => {
  const body = { ...asking.command(where, camille, ''), text };
  await bot.deliver(body);
  return bot.slack.answers
    .filter((answer) => answer.url === body.response_url)
    .map(textOf)
    .join('\n');
};

onBothEngines((store) => {
  const shownIn = (bot: SlackBot) => store().read(bot.id, (tx) => tx.issues.rooms(1));

  test('a channel where the bot works is named by what people call it, though nobody told that it came in', async () => {
    const bot = await startSlackBot(store());
    await bot.say(camille, url);
    for (const text of ['<#C0JUNGLE|la-jungle>', 'la-jungle', '#La Jungle', 'C0JUNGLE'])
      expect(await slash(bot, channel, `settings salons ${text}`)).toContain(
        'Salons du numéro : la-jungle',
      );
    bot.slack.nameChannel(channel, 'la-clairiere');
    bot.pass(24 * 3600 * 1000);
    await bot.say(camille, 'bonjour');
    expect(await slash(bot, channel, 'settings')).toContain('Salons du numéro : la-clairiere');
  });

  test('a channel where the bot is not is no room, though a command is typed or a link points there', async () => {
    const bot = await startSlackBot(store());
    bot.slack.nameChannel(elsewhere, 'ailleurs');
    await slash(bot, elsewhere, 'help');
    expect(await slash(bot, channel, 'settings salons <#C0AILLEURS|ailleurs>')).toMatch(
      /Je ne suis pas dans le salon «\sailleurs\s». Invitez-m’y, ou choisissez parmi la-jungle\./,
    );
  });

  test('the bot greets a channel that it came into, though a command was typed there first', async () => {
    const bot = await startSlackBot(store());
    await bot.command(camille, 'help');
    await bot.deliver(delivery.joined(channel, workspace.bot.user, bot.slack.tick()));
    expect(bot.posts()).toHaveLength(1);
  });

  test.each([
    [elsewhere, 'ailleurs'],
    ['C0PRIVE', ''],
  ])(
    'a draft asked for where the bot is not is refused with how to invite it: %s',
    async (where, name) => {
      const bot = await startSlackBot(store());
      if (name) bot.slack.nameChannel(where, name);
      await bot.say(camille, url);
      for (const text of ['draft', 'edit stories Un texte https://pod.example/1'])
        expect(await slash(bot, where, text)).toContain('/invite @Bruisse');
      expect(await slash(bot, where, 'status')).not.toContain('échoué');
      expect(await bot.links()).toHaveLength(1);
      bot.slack.nameChannel(where, 'enfin');
      bot.slack.join(where, workspace.bot.user, camille);
      expect(await slash(bot, where, 'draft')).toContain('1 section ajoutée');
      expect(bot.slack.messages.filter((message) => message.channel === where)).toHaveLength(2);
    },
  );

  test('an issue asked for from elsewhere is shown in the rooms of the settings', async () => {
    const bot = await startSlackBot(store());
    await bot.say(camille, url);
    await slash(bot, channel, 'settings salons la-jungle');
    expect(await slash(bot, elsewhere, 'draft')).toContain('1 section ajoutée');
    expect(bot.posts()).toHaveLength(2);
    expect(await shownIn(bot)).toEqual([{ chat: 'slack', id: channel }]);
  });

  test.each(['not_in_channel', 'is_archived', 'channel_not_found'])(
    'a room that says %s is let go, and shows the issue again once it is asked for there',
    async (error) => {
      const bot = await startSlackBot(store());
      await bot.say(camille, url);
      bot.slack.trouble('chat.postMessage', { error });
      await slash(bot, channel, 'draft');
      expect(await shownIn(bot)).toEqual([]);
      await slash(bot, channel, 'draft');
      expect(bot.posts()).toHaveLength(2);
      bot.slack.trouble('chat.update', { error }, { error });
      await bot.command(nour, 'approve 1');
      expect(await shownIn(bot)).toEqual([]);
      expect(await slash(bot, channel, 'status')).not.toContain('échoué');
      expect(bot.bugs).toEqual([]);
    },
  );

  test('a command said in a thread is answered in that thread', async () => {
    const bot = await startSlackBot(store());
    const thread_ts = await bot.say(camille, url);
    for (const more of [{ thread_ts }, {}]) {
      const ts = bot.slack.tick();
      const text = `<@${workspace.bot.user}> status`;
      const said = { type: 'app_mention', channel, ts, event_ts: ts, user: camille, text };
      await bot.deliver(envelope({ ...said, ...more }));
    }
    expect(bot.slack.privates.map((told) => told.thread_ts)).toEqual([thread_ts, undefined]);
  });
});

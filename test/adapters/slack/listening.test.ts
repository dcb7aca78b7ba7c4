import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { channel, type SlackBot, startSlackBot, textOf } from '#test/support/slack/bot.ts';
import { asking, delivery, envelope } from '#test/support/slack/deliveries.ts';
import { workspace } from '#test/support/slack/server.ts';

const camille = 'U0CAMILLE';
const me = `<@${workspace.bot.user}>`;

onBothEngines((store) => {
  test('a link dropped in a channel is read, and one reaction says so', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, 'à lire : https://gazette.example/un #loupe');
    expect(await bot.links()).toMatchObject([
      { url: 'https://gazette.example/un', state: 'ready', rubric: 'loupe' },
    ]);
    expect([...(bot.slack.at(channel, ts)?.reactions ?? [])]).toMatchObject([
      ['eyes', new Set()],
      ['bookmark', new Set([workspace.bot.user])],
    ]);
    expect(bot.posts()).toEqual([]);
    expect(bot.bugs).toEqual([]);
  });

  test('the same event delivered again, as a message and as a mention, is one drop', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, 'https://gazette.example/un');
    const said = { channel, ts, user: camille, text: 'https://gazette.example/un' };
    await bot.deliver(delivery.message(said));
    await bot.deliver(delivery.mention(said));
    expect(await bot.links()).toMatchObject([{ droppers: [`slack:${workspace.team}:${camille}`] }]);
  });

  test('an edit takes its links in and lets the others go; a preview changes nothing', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, 'https://gazette.example/un');
    const said = { channel, ts, user: camille, text: 'https://gazette.example/un' };
    await bot.deliver(delivery.unfurl(said, bot.slack.tick()));
    expect((await bot.links()).map(({ url }) => url)).toEqual(['https://gazette.example/un']);
    await bot.edit(ts, 'plutôt https://gazette.example/deux');
    expect(await bot.links()).toMatchObject([
      { url: 'https://gazette.example/un', state: 'withdrawn' },
      { url: 'https://gazette.example/deux', state: 'ready' },
    ]);
    await bot.remove(ts);
    expect((await bot.links()).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
  });

  test('links in blocks and in shared messages are dropped; links to Slack’s own messages are not', async () => {
    const bot = await startSlackBot(store());
    const link = { type: 'link', url: 'https://gazette.example/bloc', text: 'ici' };
    const rich = { type: 'rich_text_section', elements: [{ type: 'text', text: 'lis ' }, link] };
    await bot.say(camille, 'lis ici', { blocks: [{ type: 'rich_text', elements: [rich] }] });
    await bot.say(camille, 'https://jungle.slack.com/archives/C1/p17', {
      attachments: [
        { is_share: true, text: 'vu &amp; lu <https://gazette.example/partage?a=1&amp;b=2>' },
        { from_url: 'https://autre.example/apercu', title: 'Aperçu' },
      ],
    });
    expect((await bot.links()).map(({ url }) => url)).toEqual([
      'https://gazette.example/bloc',
      'https://gazette.example/partage?a=1&b=2',
    ]);
  });

  test.each([
    ['https://app.slack.com/client/T0JUNGLE/C0X', false],
    ['https://jungle.slack.com/docs/T0JUNGLE/F0CANEVAS', false],
    ['https://jungle.enterprise.slack.com/files/U1/F1/plan.pdf', false],
    ['https://api.slack.com/docs/apps/messages', true],
    ['https://slack.com/blog/news/un-bilan', true],
  ])('a page inside Slack is no link, and one about it is: %s', async (address, taken) => {
    const bot = await startSlackBot(store());
    await bot.say(camille, `voir <${address}> et <https://gazette.example/un>`);
    expect(await bot.links()).toHaveLength(taken ? 2 : 1);
  });

  test('bots, and people who only join or talk, drop nothing', async () => {
    const bot = await startSlackBot(store());
    await bot.say('U0ROBOT', 'https://gazette.example/robot', { bot_id: 'B0ROBOT' });
    await bot.say(camille, 'https://gazette.example/venue', { subtype: 'channel_join' });
    await bot.say(camille, 'bonjour à tous');
    expect(await bot.links()).toEqual([]);
  });

  test('a rubric’s emoji on the message moves its link, with a skin tone or without', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, 'https://gazette.example/un');
    await bot.react('U0NOUR', ts, 'herb');
    expect(await bot.links()).toMatchObject([{ rubric: 'liane' }]);
    await bot.react('U0NOUR', ts, 'herb', false);
    expect(await bot.links()).toMatchObject([{ rubric: 'bruisse' }]);
  });

  test('the shortcut adds a message’s links from any channel, and says when there is none', async () => {
    const bot = await startSlackBot(store());
    const message = { ts: '1795440000.000100', text: 'lu : https://gazette.example/ailleurs' };
    const body = asking.shortcut('C0AILLEURS', camille, message, bot.slack.tick());
    expect((await bot.deliver(body)).times).toBe(1);
    await bot.deliver(body);
    expect(await bot.links()).toMatchObject([{ url: 'https://gazette.example/ailleurs' }]);
    expect(bot.slack.answers).toMatchObject([{ url: body.response_url }]);
    const none = asking.shortcut('C0AILLEURS', camille, { ...message, text: 'rien' }, '1.2');
    await bot.deliver(none);
    expect(bot.slack.answers.at(-1)?.text).toContain('pas d’adresse');
  });

  test('a mention without an address is a command, answered in private', async () => {
    const bot = await startSlackBot(store());
    const text = `<@${workspace.bot.user}> status`;
    const ts = bot.slack.tick();
    await bot.deliver(
      envelope({ type: 'app_mention', event_ts: ts, ts, channel, user: camille, text }),
    );
    expect(bot.slack.privates).toMatchObject([{ channel, user: camille }]);
    expect(bot.slack.privates[0]?.text).toContain('Aucun numéro en préparation');
  });

  const both = async (bot: SlackBot, text: string): Promise<string> => {
    const ts = bot.slack.tick();
    const said = { channel, ts, user: camille, text: `${me} ${text}` };
    for (const deliver of [delivery.mention, delivery.message]) {
      const { event, ...rest } = deliver(said);
      const raw = event.text as string;
      await bot.deliver({
        ...rest,
        event: { ...event, text: raw.replace(/^&lt;(.*?)&gt;/, '<$1>') },
      });
    }
    return ts;
  };

  test('a command said to the bot with an address is run as the slash command, and drops nothing', async () => {
    const bot = await startSlackBot(store());
    await bot.say(camille, 'https://gazette.example/un');
    await bot.command(camille, 'draft');
    await both(bot, 'links https://gazette.example/un');
    await both(bot, 'edit stories Écoutez ce podcast https://pod.example/1');
    const ts = await both(bot, 'close https://lettre.example/numero-1');
    const text = `${me} close <https://lettre.example/numero-2>`;
    const edited = delivery.edit({ channel, ts, user: camille, text: '' }, bot.slack.tick());
    const message = { ...(edited.event.message as object), text };
    await bot.deliver({ ...edited, event: { ...edited.event, message } });
    expect((await bot.links()).map(({ url }) => url)).toEqual([
      'https://gazette.example/un',
      'https://pod.example/1',
    ]);
    expect(bot.slack.privates.map((answer) => textOf(answer))).toEqual([
      expect.stringContaining('#bruisse'),
      expect.stringContaining('votre texte est posté'),
      expect.stringContaining('pas encore bon à tirer'),
    ]);
  });

  test('words before a link said to the bot drop it, though they name a command', async () => {
    const bot = await startSlackBot(store());
    const words = ['voir', 'publie', 'lien', 'une', 'version 2 :', 'look at', 'close reading:'];
    for (const [i, word] of words.entries())
      await both(bot, `${word} https://gazette.example/${i}`);
    expect(await bot.links()).toHaveLength(words.length);
    expect(bot.slack.privates).toEqual([]);
  });

  test('the bot says once who it is when it comes into a channel', async () => {
    const bot = await startSlackBot(store());
    const joined = delivery.joined(channel, workspace.bot.user, bot.slack.tick());
    await bot.deliver(joined);
    await bot.deliver(joined);
    await bot.deliver(delivery.joined(channel, camille, bot.slack.tick()));
    expect(bot.posts().map(({ text }) => text)).toEqual([expect.stringContaining('Bruisse')]);
    expect(bot.posts()[0]?.text).toContain('/remove');
  });

  test('people are called by the names they have in Slack', async () => {
    const bot = await startSlackBot(store());
    await bot.say(camille, 'https://gazette.example/un');
    await bot.say('U0INCONNU', 'https://gazette.example/deux');
    expect(await bot.command('U0NOUR', 'links')).toContain('Camille');
    expect(bot.slack.calls.filter(({ method }) => method === 'users.info')).toHaveLength(3);
  });

  test('a person who is renamed is called by the new name, and a bot that forgets asks again', async () => {
    const bot = await startSlackBot(store());
    await bot.say(camille, 'https://gazette.example/un');
    bot.slack.name(camille, 'Camille Durand');
    await bot.say(camille, 'https://gazette.example/deux');
    expect(await bot.command('U0NOUR', 'links')).not.toContain('Durand');
    bot.pass(24 * 3600 * 1000);
    await bot.say(camille, 'https://gazette.example/trois');
    await expect.poll(() => bot.command('U0NOUR', 'links')).toContain('Camille Durand');
    bot.pass(24 * 3600 * 1000);
    bot.slack.trouble('users.info', { error: 'user_not_found' });
    await bot.say(camille, 'https://gazette.example/quatre');
    expect(await bot.command('U0NOUR', 'links')).toContain('Camille Durand');
  });

  test('a message that an edit shares is read once Slack shows it, and a preview after an edit changes nothing', async () => {
    const bot = await startSlackBot(store());
    const ts = await bot.say(camille, 'https://gazette.example/un');
    const edited = { user: camille, ts: bot.slack.tick() };
    const text = 'voir <https://jungle.slack.com/archives/C0X/p1795440722000100>';
    const shared = { is_msg_unfurl: true, text: 'lire <https://gazette.example/partage>' };
    const preview = { from_url: 'https://autre.example/vu', title: 'Aperçu' };
    const states = async () => (await bot.links()).map(({ url, state }) => `${url} ${state}`);
    for (const attachments of [[], [preview], [preview, shared]]) {
      const at = bot.slack.tick();
      const message = { type: 'message', user: camille, ts, text, edited, attachments };
      const changed = { type: 'message', subtype: 'message_changed', channel, ts: at };
      await bot.deliver(envelope({ ...changed, event_ts: at, message }));
    }
    expect(await states()).toEqual([
      'https://gazette.example/un withdrawn',
      'https://gazette.example/partage ready',
    ]);
  });

  test('a Home tab that Slack refuses keeps no other from being brought up to date', async () => {
    const bot = await startSlackBot(store());
    for (const user of [camille, 'U0NOUR', 'U0SACHA'])
      await bot.deliver(delivery.home(user, bot.slack.tick()));
    bot.slack.trouble('views.publish', { error: 'user_not_found' });
    await bot.say(camille, 'https://gazette.example/un');
    for (const user of ['U0NOUR', 'U0SACHA'])
      await expect.poll(() => JSON.stringify(bot.slack.homes.get(user))).toContain('1 lien prêt');
  });
});

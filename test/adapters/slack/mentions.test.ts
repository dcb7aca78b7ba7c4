import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { channel, type SlackBot, startSlackBot, textOf } from '#test/support/slack/bot.ts';
import { asking, envelope } from '#test/support/slack/deliveries.ts';
import { workspace } from '#test/support/slack/server.ts';

const [camille, nour, sacha] = ['U0CAMILLE', 'U0NOUR', 'U0SACHA'] as const;

/** Delivers Slack's own markup, as it comes. */
const raw = async (bot: SlackBot, type: string, text: string, thread_ts?: string) => {
  const ts = bot.slack.tick();
  const said = { channel, ts, event_ts: ts, user: camille, text };
  await bot.deliver(envelope({ type, ...said, ...(thread_ts ? { thread_ts } : {}) }));
};

const mention = async (bot: SlackBot, text: string): Promise<string> => {
  await raw(bot, 'app_mention', `<@${workspace.bot.user}> ${text}`);
  return textOf(bot.slack.privates.at(-1) ?? { text: '' });
};

const slash = async (bot: SlackBot, text: string): Promise<string> => {
  const body = { ...asking.command(channel, camille, ''), text };
  await bot.deliver(body);
  return bot.slack.answers
    .filter(({ url }) => url === body.response_url)
    .map(textOf)
    .join('\n');
};

onBothEngines((store) => {
  const rules = (bot: SlackBot) => store().read(bot.id, (tx) => tx.house.rules());
  const idOf = (user: string): string => `slack:${workspace.team}:${user}`;

  test('a person mentioned in the settings is that person, whatever the mention calls them', async () => {
    const bot = await startSlackBot(store());
    expect(await mention(bot, 'settings votants <@U0NOUR>')).toContain('Votants : Nour');
    expect((await rules(bot)).voters).toEqual([idOf(nour)]);
    await mention(bot, 'settings votants <@U0NOUR>, Camille');
    expect((await rules(bot)).voters).toEqual([idOf(nour), idOf(camille)]);
    await mention(bot, 'settings vetos <@U0NOUR> <@U0SACHA>');
    expect((await rules(bot)).vetoers).toEqual([idOf(nour), idOf(sacha)]);
    await slash(bot, 'settings vetos <@U0SACHA|nour>');
    expect((await rules(bot)).vetoers).toEqual([idOf(sacha)]);
    expect(await slash(bot, 'settings votants <@U0NOUR|nour.b>')).toContain('Votants : Nour');
  });

  test.each([
    ['status', 'Aucun numéro en préparation'],
    [', status', 'Aucun numéro en préparation'],
    [': /jungle status', 'Aucun numéro en préparation'],
    ['/jungle statut', 'Aucun numéro en préparation'],
    ['jungle status', 'Aucun numéro en préparation'],
    ['jungle', 'mode d’emploi'],
    ['', 'mode d’emploi'],
    ['/jungle add <https://gazette.example/deux> #loupe', 'pris pour #loupe'],
  ])('«@Bruisse%s» is a command', async (text, answer) => {
    const bot = await startSlackBot(store());
    expect(await mention(bot, text)).toContain(answer);
  });

  test.each([
    'Jungle Stories : <https://gazette.example/un>',
    'Jungle ! <https://gazette.example/un>',
    ', jungle, look at this: <https://gazette.example/un|une page>',
  ])('«@Bruisse %s» drops its link', async (text) => {
    const bot = await startSlackBot(store());
    await raw(bot, 'app_mention', `<@${workspace.bot.user}> ${text}`);
    expect((await bot.links()).map(({ url }) => url)).toEqual(['https://gazette.example/un']);
    expect(bot.slack.privates).toEqual([]);
  });

  test('nobody is let vote by a mention of somebody whom Slack does not know', async () => {
    const bot = await startSlackBot(store());
    await mention(bot, 'settings votants <@U0NOUR>');
    for (const text of ['<@U0PARTI>', '<@U0PARTI|parti>', `<@${workspace.bot.user}>`, ','])
      expect(await mention(bot, `settings votants ${text}`)).not.toContain('réglé');
    expect((await rules(bot)).voters).toEqual([idOf(nour)]);
  });

  test('notes name whom they mention, and channels', async () => {
    const bot = await startSlackBot(store());
    bot.slack.nameChannel('C0AUTRE', 'archives');
    const ts = await bot.say(camille, 'https://gazette.example/un');
    await raw(bot, 'message', '<@U0SACHA> a le chiffre, voir <@U0NOUR|nn>', ts);
    await raw(bot, 'message', 'see <#C0AUTRE>, <#C0SECRET> or <#C0SECRET|secret>', ts);
    await raw(bot, 'message', 'demander à <@U0PARTI>', ts);
    const [link] = await bot.links();
    const notes = await store().read(bot.id, (tx) => tx.threadNotes.about([link?.id ?? '']));
    expect(notes.map(({ text }) => text)).toEqual([
      '@Sacha a le chiffre, voir @Nour',
      'see #archives, #salon or #secret',
      'demander à @quelqu’un',
    ]);
  });

  test('a text that is typed keeps the names it mentions', async () => {
    const bot = await startSlackBot(store());
    await bot.say(camille, 'https://gazette.example/un');
    await bot.command(camille, 'draft');
    await mention(bot, 'edit 1 Selon <@U0NOUR>, la coopérative ouvre <#C0JUNGLE>.');
    expect(JSON.stringify(await bot.issue(1))).toContain(
      'Selon @Nour, la coopérative ouvre #la-jungle.',
    );
    expect(await mention(bot, '<@U0NOUR> bonjour')).toContain('@nour');
  });

  test.each(['<#C0LOUPE|>', '<#C0LOUPE>', '<#C0LOUPE|loupe>'])(
    'a channel named as a rubric chooses it: %s',
    async (named) => {
      const bot = await startSlackBot(store());
      bot.slack.nameChannel('C0LOUPE', 'loupe');
      await raw(bot, 'message', `<https://gazette.example/un> ${named}`);
      expect(await bot.links()).toMatchObject([{ rubric: 'loupe' }]);
    },
  );
});

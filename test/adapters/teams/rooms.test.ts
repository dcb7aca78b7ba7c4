import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { accountOf, channel, mention, message } from '#test/support/teams/activities.ts';
import { cardText, startTeamsBot, type TeamsBot } from '#test/support/teams/bot.ts';

const [ana, bo] = ['Ana Sample', 'Bo Sample'] as const;
const alone = { conversation: { conversationType: 'personal', id: 'a:1-alone' }, channelData: {} };

const inChannel = (id: string, name: string) => ({
  conversation: { isGroup: true, conversationType: 'channel', id: `${id};messageid=1` },
  channelData: { channel: { id, name } },
});

onBothEngines((store) => {
  const roomsOf = async (bot: TeamsBot) =>
    (await store().read(bot.id, (tx) => tx.house.rules())).rooms?.map(({ id }) => id);
  const told = (bot: TeamsBot, name: string): string =>
    bot.privately(accountOf(name).id).map(cardText).at(-1)?.replaceAll('\u00a0', ' ') ?? '';
  /** The desk has a room of the same name. */
  const newBot = async (): Promise<TeamsBot> => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, message('https://gazette.example/un'));
    return bot;
  };

  test('of rooms of one name, the one of the chat where it is said is meant, and each is told apart', async () => {
    const bot = await newBot();
    await bot.does(ana, mention('settings salons la-jungle'));
    expect(await roomsOf(bot)).toEqual([channel]);
    expect(told(bot, ana)).toContain('Salons du numéro : la-jungle (Teams)');
    await bot.command('camille', 'settings salons La Jungle');
    expect(await roomsOf(bot)).toEqual(['jungle']);
    for (const [text, id] of [
      ['la-jungle (Teams)', channel],
      ['#la-jungle (desk)', 'jungle'],
    ]) {
      await bot.does(bo, mention(`settings salons ${text}`));
      expect(await roomsOf(bot)).toEqual([id]);
    }
    await bot.does(bo, mention('settings salons nulle-part'));
    expect(told(bot, bo)).toContain('la-jungle (desk)');
    expect(told(bot, bo)).toContain('la-jungle (Teams)');
  });

  test('of two channels of one name, the one where it is said is meant, else the name is refused with what tells them apart', async () => {
    const bot = await newBot();
    const [one, two] = ['19:un@thread.tacv2', '19:deux@thread.tacv2'] as const;
    for (const id of [one, two])
      await bot.does(ana, { ...message('bonjour'), ...inChannel(id, 'Général') });
    await bot.does(ana, { ...mention('settings salons général'), ...inChannel(two, 'Général') });
    expect(await roomsOf(bot)).toEqual([two]);
    await bot.does(bo, mention('settings salons général'));
    expect(await roomsOf(bot)).toEqual([two]);
    expect(told(bot, bo)).toContain(`Général (${one}) ou Général (${two})`);
    await bot.does(bo, mention(`settings salons Général (${one})`));
    expect(await roomsOf(bot)).toEqual([one]);
  });

  test('somebody’s own conversation with the bot is no room that others may choose or read of', async () => {
    const bot = await newBot();
    await bot.does(ana, { ...message('bonjour'), ...alone });
    await bot.does(bo, mention('settings salons Ana Sample'));
    expect(await roomsOf(bot)).toBeUndefined();
    expect(told(bot, bo)).toContain('Je ne suis pas dans le salon');
    expect(told(bot, bo).replace('« Ana Sample »', '')).not.toContain(ana);
  });
});

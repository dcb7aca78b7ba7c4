import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { mention, message, thread } from '#test/support/teams/activities.ts';
import { startTeamsBot, type TeamsBot } from '#test/support/teams/bot.ts';

const [ana, bo] = ['Ana Sample', 'Bo Sample'] as const;
const [root, one] = ['1800000200001', '1800000200002'];

const notesOn = async (bot: TeamsBot): Promise<string[][]> =>
  (await bot.links()).map(({ notes }) =>
    notes.map(({ person, text }) => `${person.name} : ${text}`),
  );

onBothEngines((store) => {
  test('what is said in the conversation under a link is kept with it, as it now stands', async () => {
    const bot = await startTeamsBot(store());
    const conversation = thread(root);
    const said = { ...message('douze pour cent'), id: one, conversation };
    await bot.does(bo, said);
    expect(await bot.links()).toEqual([]);
    await bot.does(ana, { ...message('https://gazette.example/un'), id: root, conversation });
    expect(await notesOn(bot)).toEqual([['Bo Sample : douze pour cent']]);
    const edited = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } };
    await bot.does(bo, { ...said, ...message('treize pour cent'), ...edited });
    expect(await notesOn(bot)).toEqual([['Bo Sample : treize pour cent']]);
    const deleted = { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } };
    await bot.does(bo, { ...deleted, id: one, conversation });
    expect(await notesOn(bot)).toEqual([[]]);
    expect(bot.visible()).toEqual([]);
  });

  test('a note outlives the edit that takes its address away, and is there again with it', async () => {
    const bot = await startTeamsBot(store());
    const conversation = thread(root);
    const dropped = { ...message('https://gazette.example/un'), id: root, conversation };
    await bot.does(ana, dropped);
    await bot.does(bo, { ...message('douze pour cent'), id: one, conversation });
    const edited = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } };
    await bot.does(ana, { ...dropped, ...message('oups'), ...edited });
    expect(await notesOn(bot)).toEqual([[]]);
    await bot.does(ana, { ...dropped, ...edited });
    expect(await notesOn(bot)).toEqual([['Bo Sample : douze pour cent']]);
  });

  test('words to the bot are no note, nor is what is said under a message without a link', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, {
      ...message('https://gazette.example/un'),
      id: root,
      conversation: thread(root),
    });
    await bot.does(bo, { ...mention('status'), conversation: thread(root) });
    await bot.does(ana, { ...message('bonjour'), id: one, conversation: thread(one) });
    await bot.does(bo, { ...message('bonjour à toi'), conversation: thread(one) });
    expect(await notesOn(bot)).toEqual([[]]);
  });

  test('people are told to answer under a link where a channel makes a thread of it, not in a group chat', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, message('https://gazette.example/un'));
    const group = {
      conversation: { isGroup: true, conversationType: 'groupChat', id: '19:groupe@thread.v2' },
      channelData: {},
    };
    await bot.does(ana, { ...message('https://gazette.example/deux'), ...group });
    expect(await bot.command('nour', 'links 1')).toContain('Répondez dans le fil du message');
    expect(await bot.command('nour', 'links 2')).toContain('Dans un chat qui a des fils');
  });
});

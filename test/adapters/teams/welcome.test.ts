import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import { accountOf, channel, mention, message, press } from '#test/support/teams/activities.ts';
import { buttonsOf, cardText, startTeamsBot } from '#test/support/teams/bot.ts';

const ana = 'Ana Sample';
const [{ mentioned: itself } = { mentioned: { id: '' } }] = mention('').entities;
const added = { type: 'conversationUpdate', membersAdded: [itself] };
const installed = { type: 'installationUpdate', action: 'add' };

const team = { conversation: { isGroup: true, conversationType: 'channel', id: channel } };
const alone = { conversation: { conversationType: 'personal', id: 'a:1-alone' }, channelData: {} };
const group = {
  conversation: { isGroup: true, conversationType: 'groupChat', id: '19:groupe@thread.v2' },
  channelData: {},
};

onBothEngines((store) => {
  test.each([
    ['a team', team, 'en me nommant'],
    ['a group chat', group, 'en me nommant'],
    ['a conversation with one person', alone, '« help »'],
  ])('the bot says once who it is when it comes into %s', async (_, place, said) => {
    const bot = await startTeamsBot(store());
    for (const what of [added, installed, added]) await bot.does(ana, { ...what, ...place });
    const told = bot.visible().map(cardText);
    expect(told).toHaveLength(1);
    expect(told[0]?.replaceAll('\u00a0', ' ')).toContain(said);
    for (const emoji of ['👀', '🔖', '⚠️']) expect(told[0]).toContain(emoji);
    await bot.does(ana, { ...message('https://gazette.example/un'), ...place });
    expect(bot.visible()).toHaveLength(1);
  });

  test('a team is greeted in the channel that it was installed from, whose buttons answer', async () => {
    const bot = await startTeamsBot(store());
    const chosen = '19:choisi@thread.tacv2';
    const channelData = {
      team: { id: channel, name: 'Rédaction' },
      settings: { selectedChannel: { id: chosen } },
    };
    await bot.does(ana, { ...installed, ...team, channelData });
    await bot.does(ana, { ...added, ...team, channelData: { team: channelData.team } });
    const [told, ...others] = bot.visible();
    expect(others).toEqual([]);
    expect(told?.conversation).toContain(chosen);
    const [help] = told ? buttonsOf(told) : [];
    await bot.does(ana, press(told?.id ?? '', help ?? { data: {} }));
    expect(bot.privately(accountOf(ana).id).map(cardText).join('\n')).toContain('@Bruisse draft');
  });

  test.each([
    ['somebody else comes in', { ...added, membersAdded: [accountOf('Bo Sample')] }],
    ['the bot is brought up to date', { ...installed, action: 'add-upgrade' }],
    ['the bot is taken out', { ...installed, action: 'remove' }],
  ])('nothing is said when %s', async (_, what) => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, { ...what, ...team });
    expect(bot.visible()).toEqual([]);
  });
});

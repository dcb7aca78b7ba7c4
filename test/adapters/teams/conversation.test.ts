import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import {
  accountOf,
  html,
  mention,
  message,
  personIn,
  press,
  reaction,
  slash,
  thread,
} from '#test/support/teams/activities.ts';
import { buttonsOf, cardText, startTeamsBot } from '#test/support/teams/bot.ts';
import { onlySection } from '#test/support/teams/section.ts';

const [ana, bo, cleo] = ['Ana Sample', 'Bo Sample', 'Cléo Sample'] as const;

onBothEngines((store) => {
  test('links are taken from the HTML of a channel’s messages, also those behind words', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(
      ana,
      message('Un article et une enquête #loupe', {
        ...html(
          '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>https://gazette.example/cite</p></blockquote><p>Un <a href="https://gazette.example/un?a=1&amp;b=2" title="x">article</a>&nbsp;et<br><a href="https://gazette.example/deux">https://gazette.exam…</a> #loupe</p>',
        ),
      }),
    );
    const links = await bot.links();
    expect(links.map(({ url, rubric }) => ({ url, rubric }))).toEqual([
      { url: 'https://gazette.example/deux', rubric: 'loupe' },
      { url: 'https://gazette.example/un?a=1&b=2', rubric: 'loupe' },
    ]);
    expect(links[0]?.droppers).toEqual([{ id: personIn(ana), name: ana }]);
  });

  test('without leave to read the channel, a mention drops a link or gives a command', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, mention('https://gazette.example/un'));
    await bot.does(bo, mention('add <a href="https://gazette.example/deux">Un titre</a> #liane'));
    expect((await bot.links()).map(({ url, rubric }) => [url, rubric])).toEqual([
      ['https://gazette.example/deux', 'liane'],
      ['https://gazette.example/un', 'bruisse'],
    ]);
    const [answer] = bot.privately(accountOf(bo).id);
    expect(answer && cardText(answer)).toContain('Lien 2 pris pour #liane');
  });

  test('an edit and a deletion are followed where Teams tells of them', async () => {
    const bot = await startTeamsBot(store());
    const said = { id: '1800000099000', ...message('https://gazette.example/un') };
    await bot.does(ana, said);
    const edited = message('https://gazette.example/deux', {
      type: 'messageUpdate',
      id: said.id,
      channelData: { eventType: 'editMessage' },
    });
    await bot.does(ana, { ...edited, conversation: thread(said.id) });
    const states = async () => (await bot.links()).map(({ url, state }) => [url, state]);
    expect(await states()).toEqual([
      ['https://gazette.example/deux', 'ready'],
      ['https://gazette.example/un', 'withdrawn'],
    ]);
    await bot.does(ana, {
      type: 'messageDelete',
      id: said.id,
      conversation: thread(said.id),
      channelData: { eventType: 'softDeleteMessage' },
    });
    expect((await states())[0]).toEqual(['https://gazette.example/deux', 'withdrawn']);
  });

  test('a slash command is answered to its author alone, and its sections are for all', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, message('https://gazette.example/un'));
    await bot.does(bo, slash('draft'));
    const [answer] = bot.privately(accountOf(bo).id);
    expect(answer && cardText(answer)).toContain('1 section ajoutée');
    const section = onlySection(bot);
    expect(section.only).toBeUndefined();
    expect(section.card?.version).toBe('1.5');
    expect(cardText(section)).toContain('✅ 0 sur 2');
  });

  test('in a conversation with the bot alone, plain words are commands and the answers plain messages', async () => {
    const bot = await startTeamsBot(store());
    const conversation = { conversationType: 'personal', id: 'a:1-alone' };
    await bot.does(ana, { type: 'message', text: 'bonjour', conversation, channelData: {} });
    const [answer] = bot.visible();
    expect(answer).toMatchObject({ conversation: 'a:1-alone' });
    expect(answer?.only).toBeUndefined();
    expect(answer && cardText(answer)).toContain('bonjour');
  });

  test('a group chat is a room like a channel, in which all is one conversation', async () => {
    const bot = await startTeamsBot(store());
    const group = {
      conversation: { isGroup: true, conversationType: 'groupChat', id: '19:groupe@thread.v2' },
      channelData: {},
    };
    await bot.does(ana, { ...message('https://gazette.example/un'), ...group });
    await bot.does(ana, { ...mention('draft'), ...group });
    const section = onlySection(bot);
    expect(section.conversation).toBe('19:groupe@thread.v2');
    const approve = buttonsOf(section).find(({ data }) => data.emoji === 'white_check_mark');
    await bot.does(bo, { ...press(section.id, approve ?? { data: {} }), ...group });
    await bot.does(cleo, { ...reaction(cleo, section.id, ['like']), ...group });
    expect((await bot.issue(1)).state).toBe('approved');
    expect(cardText(onlySection(bot))).toContain('✅ 2 sur 2');
    expect(bot.bugs).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/onBoth.ts';
import {
  accountOf,
  activity,
  html,
  invoke,
  mention,
  message,
  personIn,
  press,
  reaction,
  slash,
} from '#test/support/teams/activities.ts';
import { buttonsOf, cardText, startTeamsBot, type TeamsBot } from '#test/support/teams/bot.ts';
import type { Posted } from '#test/support/teams/connector.ts';

const [ana, bo, cleo] = ['Ana Sample', 'Bo Sample', 'Cléo Sample'] as const;

async function oneSection(bot: TeamsBot): Promise<Posted> {
  await bot.does(ana, message('À lire https://gazette.example/un'));
  await bot.does(ana, mention('draft'));
  return onlySection(bot);
}

function onlySection(bot: TeamsBot): Posted {
  const [section] = bot.sections();
  if (!section) throw new Error('no section was posted');
  return section;
}

const tallyIn = async (bot: TeamsBot) => (await bot.issue(1)).sections[0]?.tally;

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
    await bot.does(ana, { ...edited, conversation: channelThread(said.id) });
    const states = async () => (await bot.links()).map(({ url, state }) => [url, state]);
    expect(await states()).toEqual([
      ['https://gazette.example/deux', 'ready'],
      ['https://gazette.example/un', 'withdrawn'],
    ]);
    await bot.does(ana, {
      type: 'messageDelete',
      id: said.id,
      conversation: channelThread(said.id),
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

  test('two votes by button approve a section, and its card says so to everybody', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const answer = await bot.votes(bo, section, 'white_check_mark');
    expect(answer).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
    });
    expect(JSON.stringify(answer)).toContain('✅ 1 sur 2 (Bo Sample)');
    await bot.votes(cleo, section, 'white_check_mark');
    expect((await bot.issue(1)).state).toBe('approved');
    expect(cardText(onlySection(bot))).toContain('✅ 2 sur 2 (');
    expect(section.updates).toBeGreaterThan(0);
    expect(bot.visible().some((posted) => cardText(posted).includes('bon à tirer'))).toBe(true);
  });

  test('a second press on the same button takes the vote back', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    await bot.votes(bo, section, 'pencil2');
    expect(await tallyIn(bot)).toMatchObject({ changes: 1 });
    await bot.votes(bo, section, 'pencil2');
    expect(await tallyIn(bot)).toMatchObject({ changes: 0 });
  });

  test('two votes by reaction approve a section, under Teams’s classic names or by emoji', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    bot.connector.members.set(accountOf(bo).id, 'Bo Sample');
    await bot.does(bo, reaction(bo, section.id, ['like']));
    await bot.does(cleo, reaction(cleo, section.id, ['2705_whiteheavycheckmark'], ['heart']));
    expect((await bot.issue(1)).state).toBe('approved');
    expect(cardText(onlySection(bot))).toContain('Bo Sample');
    await bot.does(bo, reaction(bo, section.id, [], ['like']));
    expect(await tallyIn(bot)).toMatchObject({ approve: 1 });
  });

  test('whoever changes one ✅ for another, or has both a button’s and a reaction’s, keeps their vote', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    await bot.does(bo, reaction(bo, section.id, ['like']));
    await bot.does(bo, reaction(bo, section.id, ['2705_whiteheavycheckmark'], ['like']));
    expect(await tallyIn(bot)).toMatchObject({ approve: 1 });
    await bot.votes(bo, section, 'white_check_mark');
    await bot.does(bo, reaction(bo, section.id, [], ['2705_whiteheavycheckmark']));
    expect(await tallyIn(bot)).toMatchObject({ approve: 1 });
    await bot.votes(bo, section, 'white_check_mark');
    expect(await tallyIn(bot)).toMatchObject({ approve: 0 });
  });

  test('✏️ and ⛔ by reaction ask for changes', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    await bot.does(bo, reaction(bo, section.id, ['270f_pencil']));
    await bot.does(cleo, reaction(cleo, section.id, ['26d4_noentry']));
    await bot.does(ana, reaction(ana, section.id, ['heart', 'laugh']));
    expect(await tallyIn(bot)).toMatchObject({ approve: 0, changes: 2 });
  });

  test('marks from Teams and from the desk make one tally, links from both one pool', async () => {
    const bot = await startTeamsBot(store());
    await bot.say('camille', 'https://gazette.example/deux');
    const section = await oneSection(bot);
    expect(bot.sections()).toHaveLength(2);
    const { id = '', revision = '' } = (await bot.issue(1)).sections[0] ?? {};
    await bot.votes(bo, section, 'white_check_mark');
    await bot.call('POST', '/desk/api/reactions', {
      person: 'nour',
      section: id,
      revision,
      emoji: '✅',
    });
    await bot.settled();
    expect(await tallyIn(bot)).toMatchObject({
      approve: 2,
      people: [{ id: 'nour' }, { id: personIn(bo) }],
    });
    expect(cardText(section)).toContain('✅ 2 sur 2');
  });

  test('a card is given as it stands now to whoever opens it', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const { refresh } = section.card ?? {};
    expect(refresh).toMatchObject({ action: { verb: 'refresh' } });
    await bot.call('POST', '/desk/api/commands', {
      person: 'nour',
      room: 'jungle',
      text: '/jungle approve 1',
    });
    await bot.settled();
    const { action } = refresh as { action: { verb: string; data: unknown } };
    const response = await bot.does('Zoé Sample', press(section.id, action));
    expect(JSON.stringify(await response.json())).toContain('✅ 1 sur 2');
    const { people } = await bot.json<{ people: { name: string }[] }>('/desk/api/rooms');
    expect(people.map(({ name }) => name)).not.toContain('Zoé Sample');
  });

  test('Modifier opens a dialog filled with the text, and its submission is a new revision', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const edit = buttonsOf(section).find(({ data }) => data.form === 'edit');
    const opened = await bot.does(bo, invoke('task/fetch', section.id, { data: edit?.data }));
    const dialog = (await opened.json()) as {
      task: { value: { card: { content: { body: { id: string; value: string }[] } } } };
    };
    const text = (await bot.issue(1)).sections[0]?.text;
    expect(dialog.task.value.card.content.body).toContainEqual(
      expect.objectContaining({ id: 'text', value: text, isMultiline: true }),
    );
    const submitted = await bot.does(
      bo,
      invoke('task/submit', section.id, {
        data: {
          ...edit?.data,
          headline: 'Un titre',
          text: 'La Gazette d’exemple raconte tout autre chose.',
        },
      }),
    );
    expect(JSON.stringify(await submitted.json())).toContain('nouvelle version postée');
    expect((await bot.issue(1)).sections[0]).toMatchObject({
      headline: 'Un titre',
      writer: personIn(bo),
    });
    expect(cardText(section)).toContain('Remplacé par une nouvelle version');
    expect(buttonsOf(section)).toEqual([]);
    expect(bot.sections()).toHaveLength(1);
  });

  test('a dialog on a text that changed meanwhile says so instead of opening', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const edit = buttonsOf(section).find(({ data }) => data.form === 'edit');
    await bot.command('nour', 'edit 1 La Gazette d’exemple dit autre chose.');
    const opened = await bot.does(bo, invoke('task/fetch', section.id, { data: edit?.data }));
    expect(JSON.stringify(await opened.json())).toContain('Bruisse');
    expect(bot.bugs).toEqual([]);
  });

  test('every other button gives its command, answered in private', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const drop = buttonsOf(section).find(({ title }) => title === 'Retirer');
    if (!drop) throw new Error('there is no button to remove the section');
    await bot.does(bo, press(section.id, drop));
    expect((await bot.issue(1)).sections).toEqual([]);
    expect(bot.privately(accountOf(bo).id).map(cardText).join()).toContain('retirée du numéro');
  });

  test('where Teams refuses a message for one person in a channel, they are told in their own conversation', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, message('https://gazette.example/un'));
    bot.connector.refusals.push({ status: 400, path: /activities/ });
    await bot.does(bo, slash('links'));
    const [answer] = bot.privately(accountOf(bo).id);
    expect(answer?.conversation).toBe(`a:${accountOf(bo).id}`);
  });

  test('a delivery repeated changes nothing', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const button = buttonsOf(section).find(({ data }) => data.emoji === 'white_check_mark');
    const sent = activity(bot.connector.url, bo, press(section.id, button ?? { data: {} }));
    for (let n = 0; n < 3; n += 1) expect((await bot.deliver(sent)).status).toBe(200);
    await bot.settled();
    expect(await tallyIn(bot)).toMatchObject({ approve: 1 });
  });

  test('a second copy of a card counts its votes and goes', async () => {
    const bot = await startTeamsBot(store());
    const section = await oneSection(bot);
    const copy = {
      ...section,
      id: '1700000999999',
      conversation: channelThread('1700000999999').id,
    };
    bot.connector.posted.push(copy);
    const answer = await bot.votes(bo, copy, 'white_check_mark');
    expect(JSON.stringify(answer)).toContain('double');
    expect(await tallyIn(bot)).toMatchObject({ approve: 1 });
    expect(bot.sections()).toHaveLength(1);
  });

  test('a token that Teams takes no more is changed for a new one', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, mention('links'));
    bot.authority.given.clear();
    await oneSection(bot);
    expect(bot.sections()).toHaveLength(1);
    expect(bot.connector.calls.map(({ status }) => status)).toContain(401);
    expect(bot.bugs).toEqual([]);
  });

  test.each([412, 429, 502, 503, 504])(
    'a %i passes: it is waited for, as long as Teams asks',
    async (status) => {
      const bot = await startTeamsBot(store());
      bot.connector.refusals.push(
        { status, path: /conversations$/, retryAfter: '7' },
        { status, path: /conversations$/ },
      );
      await oneSection(bot);
      expect(bot.sections()).toHaveLength(1);
      expect(bot.waits).toHaveLength(2);
      expect(bot.waits).toContain(7000);
      expect(bot.bugs).toEqual([]);
    },
  );
});

function channelThread(root: string) {
  return {
    isGroup: true,
    conversationType: 'channel',
    id: `19:la-jungle-0123456789abcdef@thread.tacv2;messageid=${root}`,
  };
}

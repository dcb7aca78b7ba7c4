import { expect, test } from 'vitest';
import { onBothEngines } from '#test/support/on-both.ts';
import {
  accountOf,
  channel,
  html,
  mention,
  mentioning,
  message,
  personIn,
  thread,
} from '#test/support/teams/activities.ts';
import { cardText, startTeamsBot, type TeamsBot } from '#test/support/teams/bot.ts';
import { onlySection } from '#test/support/teams/section.ts';

const [ana, bo, cleo] = ['Ana Sample', 'Bo Sample', 'Cléo Sample'] as const;
const alone = { conversation: { conversationType: 'personal', id: 'a:1-alone' }, channelData: {} };
const edited = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } };
const root = '1800000300001';

const notesOn = async (bot: TeamsBot): Promise<string[]> =>
  (await bot.links()).flatMap(({ notes }) => notes.map(({ text }) => text));
const told = (bot: TeamsBot, name: string): string =>
  bot.privately(accountOf(name).id).map(cardText).join('\n');

onBothEngines((store) => {
  test.each([
    'Publie ça aussi : https://gazette.example/z',
    'Publié hier par La Gazette : https://gazette.example/z',
    'Une enquête à lire : https://gazette.example/z',
    'Voir https://gazette.example/z',
    'Autre sujet : https://gazette.example/z',
    'Publish this one too: https://gazette.example/z',
    'Show this: https://gazette.example/z #loupe',
  ])('a sentence with an address is a link, and closes nothing: %s', async (text) => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, message('https://gazette.example/un'));
    await bot.does(ana, mention('draft'));
    for (const name of [bo, cleo]) await bot.votes(name, onlySection(bot), 'white_check_mark');
    expect((await bot.issue(1)).state).toBe('approved');
    const before = bot.visible().length;
    await bot.does(ana, { ...message(text), ...alone });
    await bot.does(bo, mention(text.replace('/z', '/y')));
    expect((await bot.links()).map(({ url }) => url).sort()).toEqual(
      ['un', 'y', 'z'].map((page) => `https://gazette.example/${page}`),
    );
    expect((await bot.issue(1)).state).toBe('approved');
    expect(bot.visible()).toHaveLength(before);
  });

  test.each([
    ['alone with the bot', message, 'non, rien', alone],
    ['alone with the bot, in English', message, 'never mind', alone],
    ['after a mention', mention, 'laisse tomber', { conversation: thread(root) }],
    ['after a mention, as a command', mention, 'status', { conversation: thread(root) }],
    ['in the channel', message, 'non, rien', { conversation: thread(root) }],
  ])('an edit that takes the address away takes the link away: %s', async (_, say, text, place) => {
    const bot = await startTeamsBot(store());
    const states = async () =>
      (await bot.links()).map(({ url, state }) => `${url} ${state}`).sort();
    await bot.does(ana, { ...say('https://gazette.example/un'), id: root, ...place });
    expect(await states()).toEqual(['https://gazette.example/un ready']);
    await bot.does(ana, { ...say(text), id: root, ...place, ...edited });
    expect(await states()).toEqual(['https://gazette.example/un withdrawn']);
    await bot.does(ana, {
      ...say('plutôt https://gazette.example/deux'),
      id: root,
      ...place,
      ...edited,
    });
    expect(await states()).toEqual([
      'https://gazette.example/deux ready',
      'https://gazette.example/un withdrawn',
    ]);
    expect(bot.visible()).toEqual([]);
  });

  test.each([
    ['Le bon chiffre est 12 %, merci @Bruisse', 'Le bon chiffre est 12 %, merci'],
    ['Merci @Bruisse, mais le chiffre est faux', 'Merci , mais le chiffre est faux'],
    ['@Ana Sample et @Bruisse, vérifiez', '@Ana Sample et , vérifiez'],
    ['The figure is 12%, thanks @Bruisse', 'The figure is 12%, thanks'],
  ])('what names the bot further on is a note like any other: %s', async (text, note) => {
    const bot = await startTeamsBot(store());
    const conversation = thread(root);
    await bot.does(ana, { ...message('https://gazette.example/un'), id: root, conversation });
    await bot.does(bo, { ...mentioning(text, ['Bruisse', ana]), conversation });
    expect(await notesOn(bot)).toEqual([note]);
    expect(told(bot, bo)).toBe('');
    await bot.does(bo, { ...mentioning('@Bruisse status', ['Bruisse']), conversation });
    expect(told(bot, bo)).not.toBe('');
    expect(await notesOn(bot)).toEqual([note]);
  });

  test('people are meant by mention in a command, whatever their name is there, and whether or not they ever spoke', async () => {
    const bot = await startTeamsBot(store());
    for (const name of [ana, bo]) await bot.does(name, message('bonjour'));
    bot.connector.meets(cleo);
    const said = (text: string) =>
      bot.does(ana, mentioning(text, ['Bruisse', bo, cleo], { [bo]: 'Bo' }));
    await said('@Bruisse settings votants @Bo, @Cléo Sample');
    const rules = () => store().read(bot.id, (tx) => tx.house.rules());
    expect(await rules()).toMatchObject({ voters: [personIn(bo), personIn(cleo)] });
    await said('@Bruisse settings vetos @Cléo Sample @Bo');
    expect(await rules()).toMatchObject({ vetoers: [personIn(cleo), personIn(bo)] });
  });

  test.each([
    ['@Bruisse status', 'Aucun numéro en préparation'],
    ['@Bruisse, status', 'Aucun numéro en préparation'],
    ['@Bruisse : /jungle statut', 'Aucun numéro en préparation'],
    ['@Bruisse /jungle status', 'Aucun numéro en préparation'],
    ['@Bruisse jungle', 'mode d’emploi'],
    ['@Bruisse, add https://gazette.example/deux #loupe', 'pris pour #loupe'],
  ])('«%s» is a command', async (text, answer) => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, mentioning(text, ['Bruisse']));
    expect(told(bot, ana)).toContain(answer);
  });

  test.each([
    '@Bruisse Jungle Stories : https://gazette.example/un',
    '@Bruisse jungle! https://gazette.example/un',
    '@Bruisse, jungle news: https://gazette.example/un',
  ])('«%s» drops its link', async (text) => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, mentioning(text, ['Bruisse']));
    expect((await bot.links()).map(({ url }) => url)).toEqual(['https://gazette.example/un']);
    expect(told(bot, ana)).toBe('');
  });

  test('two people of one name are told apart by mention', async () => {
    const bot = await startTeamsBot(store());
    const [one, two] = ['Nour', 'Nour bis'].map((seed) => ({ ...accountOf(seed), name: 'Nour' }));
    for (const from of [one, two]) await bot.does('Nour', { ...message('bonjour'), from });
    const text = '@Bruisse settings votants @Nour';
    await bot.does(ana, mentioning(text, ['Bruisse', { id: two?.id ?? '', name: 'Nour' }]));
    const rules = await store().read(bot.id, (tx) => tx.house.rules());
    expect(rules.voters).toEqual([`teams:${two?.aadObjectId}`]);
  });

  test('a channel is meant by mention in a command', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, message('bonjour'));
    const room = { id: channel, name: 'la-jungle' };
    await bot.does(ana, mentioning('@Bruisse settings salons @la-jungle', ['Bruisse', room]));
    const rules = await store().read(bot.id, (tx) => tx.house.rules());
    expect(rules.rooms).toEqual([{ chat: 'teams', id: channel }]);
  });

  test('help and refusals give commands as Teams takes them everywhere, and so does what is typed after them', async () => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, mention('help'));
    expect(told(bot, ana)).toContain('@Bruisse draft');
    expect(told(bot, ana)).not.toContain('/jungle');
    await bot.does(bo, mention('settings quorum beaucoup'));
    expect(told(bot, bo)).toContain('@Bruisse settings quorum 2');
    await bot.does(cleo, message('@Bruisse settings quorum 3'));
    expect(told(bot, cleo)).toContain('3 ✅ par section');
    expect(await bot.links()).toEqual([]);
  });

  test.each([
    ['@Bruisse-info a raison', 'is a name like the bot’s'],
    ['merci @Bruisse', 'comes after'],
  ])('a name typed elsewhere calls nobody: %s %s', async (text) => {
    const bot = await startTeamsBot(store());
    await bot.does(ana, message(text));
    expect(bot.visible()).toEqual([]);
  });

  test('a picture alone is no note', async () => {
    const bot = await startTeamsBot(store());
    const conversation = thread(root);
    await bot.does(ana, { ...message('https://gazette.example/un'), id: root, conversation });
    const picture = html('<p><img alt="image" src="https://gazette.example/x.png"></p>');
    await bot.does(bo, { ...message('', picture), conversation });
    expect(await notesOn(bot)).toEqual([]);
  });
});

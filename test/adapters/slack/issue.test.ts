import { expect, test } from 'vitest';
import { article } from '#test/support/article.ts';
import { onBothEngines } from '#test/support/on-both.ts';
import { channel, type SlackBot, startSlackBot, textOf } from '#test/support/slack/bot.ts';
import { asking, delivery } from '#test/support/slack/deliveries.ts';
import { press } from '#test/support/slack/modal.ts';

const [camille, nour, sacha] = ['U0CAMILLE', 'U0NOUR', 'U0SACHA'];
const newText =
  'La Gazette d’exemple raconte l’ouverture des archives sonores d’une coopérative, après trois ans de chantier.';

type Section = { id: string; state: string; text: string; tally: { approve: number } };

const firstSection = async (bot: SlackBot): Promise<Section> => {
  const { sections } = (await bot.issue(1)) as { sections: Section[] };
  if (!sections[0]) throw new Error('the issue is empty');
  return sections[0];
};

/** The channel’s messages that show a section, oldest first. */
const sectionPosts = (bot: SlackBot) =>
  bot.posts().filter(({ blocks }) => blocks?.[0]?.block_id?.startsWith('key:section:'));

/** An issue of one section; answers its message. */
async function oneSection(bot: SlackBot) {
  await bot.say(camille, 'https://gazette.example/un');
  await bot.command(camille, 'draft');
  const [post] = sectionPosts(bot);
  if (!post) throw new Error('no section was posted');
  return post;
}

onBothEngines((store) => {
  test('a draft is a head and one message per section, each carrying its votes and its buttons', async () => {
    const bot = await startSlackBot(store());
    await bot.say(camille, 'https://gazette.example/un');
    await bot.say(nour, 'https://gazette.example/deux');
    expect(await bot.command(camille, 'draft')).toContain('2 sections ajoutées');
    const posts = bot.posts();
    expect(posts).toHaveLength(3);
    expect(textOf(posts[0] ?? { text: '' })).toContain('N°\u00a01');
    for (const post of sectionPosts(bot)) {
      expect([...post.reactions.keys()]).toEqual(['white_check_mark', 'pencil2', 'no_entry']);
      expect(textOf(post)).toContain('La Gazette d’exemple');
    }
    const at = bot.slack.calls.filter(({ method }) => method === 'chat.postMessage');
    for (const [i, { at: time }] of at.entries())
      expect(time - (at[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('votes count by their emoji, whatever its skin tone, and tallies update in place', async () => {
    const bot = await startSlackBot(store());
    const { ts } = await oneSection(bot);
    await bot.react(camille, ts, '+1::skin-tone-3');
    await bot.react(nour, ts, 'white_check_mark');
    expect((await firstSection(bot)).state).toBe('approved');
    expect(textOf(bot.slack.at(channel, ts) ?? { text: '' })).toContain('Camille et Nour');
    expect(bot.posts().map(textOf).join()).toContain('bon à tirer');
    await bot.react(nour, ts, 'white_check_mark', false);
    expect((await firstSection(bot)).tally.approve).toBe(1);
    expect(sectionPosts(bot)).toHaveLength(1);
  });

  test('a ✏️ whose event never came holds the issue back, and a ✅ that is not listed still counts', async () => {
    const bot = await startSlackBot(store());
    const { ts } = await oneSection(bot);
    const told = (): number =>
      bot.posts().filter(({ text }) => text.includes('est bon à tirer')).length;
    await bot.react(camille, ts, 'white_check_mark');
    bot.slack.reacted(channel, ts, sacha, 'pencil2', true);
    bot.slack.reacted(channel, ts, 'U0ZOE', '+1::skin-tone-2', true);
    await bot.react(nour, ts, 'white_check_mark');
    expect(await firstSection(bot)).toMatchObject({ state: 'changes', tally: { approve: 3 } });
    expect(told()).toBe(0);
    bot.slack.listPartially();
    await bot.react(sacha, ts, 'pencil2', false);
    expect(await firstSection(bot)).toMatchObject({ state: 'approved', tally: { approve: 3 } });
    expect(told()).toBe(1);
    expect(bot.logged.join()).toContain('not all reactions');
  });

  test('when Slack lists no reactions, those received stand, and the log says so', async () => {
    const bot = await startSlackBot(store());
    const { ts } = await oneSection(bot);
    bot.slack.trouble('reactions.get', { error: 'fatal_error' });
    await bot.react(camille, ts, 'white_check_mark');
    await bot.react(nour, ts, 'white_check_mark');
    expect(bot.posts().map(textOf).join()).toContain('bon à tirer');
    expect(bot.logged.join()).toContain('lists no reactions');
  });

  test('an edit in the modal posts a new version, strikes the old one, and starts the votes again', async () => {
    const bot = await startSlackBot(store());
    const { ts } = await oneSection(bot);
    await bot.react(camille, ts, 'white_check_mark');
    await press(bot, sacha, ts, 'Modifier');
    const [view] = bot.slack.views;
    if (view?.type !== 'modal') throw new Error('no modal was opened');
    expect(JSON.stringify(view)).toContain((await firstSection(bot)).text.slice(0, 30));
    const values = { 'headline:0:p': 'Les voix sortent', 'text:0:p': newText };
    expect(await bot.deliver(asking.submission(sacha, view, values))).toMatchObject({ times: 1 });
    const [old, fresh] = sectionPosts(bot);
    expect(textOf(old ?? { text: '' })).toContain('Remplacé');
    expect(JSON.stringify(old?.blocks)).toContain('"strike":true');
    expect(textOf(fresh ?? { text: '' })).toContain('Les voix sortent');
    expect(await firstSection(bot)).toMatchObject({ tally: { approve: 0 } });
    expect(bot.slack.privates.at(-1)).toMatchObject({ user: sacha });
  });

  test('buttons move, source, replace and take out sections, each answered to who pressed', async () => {
    const bot = await startSlackBot(store());
    const { ts } = await oneSection(bot);
    const sources = await press(bot, nour, ts, 'Sources');
    const answer = bot.slack.answers.find(({ url }) => url === sources.response_url);
    expect(answer?.text).toContain('preuve');
    await bot.say(nour, 'https://gazette.example/deux');
    await press(bot, nour, ts, 'Remplacer');
    expect(JSON.stringify(bot.slack.views.at(-1))).toContain('deux');
    const removal = await press(bot, nour, ts, 'Retirer');
    expect(textOf(bot.slack.at(channel, ts) ?? { text: '' })).toContain('Retiré');
    await bot.deliver(removal);
    expect(bot.slack.answers.filter(({ url }) => url === removal.response_url)).toHaveLength(1);
  });

  test('posts whose answer was lost, refused or left open stand once, as readers of the channel see them', async () => {
    const bot = await startSlackBot(store());
    await bot.say(camille, 'https://gazette.example/un');
    await bot.say(nour, 'https://gazette.example/deux');
    bot.slack.trouble('chat.postMessage', 'lost', { status: 500 }, 'lost', {
      status: 429,
      retryAfter: 7,
    });
    await bot.command(camille, 'draft');
    const keys = bot.posts().map(({ blocks }) => blocks?.[0]?.block_id);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(3);
    const first = sectionPosts(bot).find((post) => textOf(post).startsWith('1. '));
    await bot.react(camille, first?.ts ?? '', 'white_check_mark');
    expect((await firstSection(bot)).tally.approve).toBe(1);
  }, 60_000);

  test('a listener that fails is told apart and answered, and the next press works', async () => {
    const bot = await startSlackBot(store());
    const { ts } = await oneSection(bot);
    bot.slack.trouble('views.open', { error: 'fatal_error' }, { status: 500 });
    for (const times of [1, 2]) {
      const body = await press(bot, nour, ts, 'Modifier');
      const answer = bot.slack.answers.find(({ url }) => url === body.response_url);
      expect(answer?.text).toContain('une erreur de ma part');
      expect(bot.bugs).toHaveLength(times);
    }
    await press(bot, nour, ts, 'Modifier');
    expect(bot.slack.views).toHaveLength(1);
  });

  test('hostile titles, bylines and texts arrive inert everywhere', async () => {
    const bot = await startSlackBot(store());
    const url = 'https://gazette.example/piege';
    const title = '<!channel> & <https://piege.example|cliquez> @here <@U0CAMILLE>';
    bot.pages.set(url, { kind: 'article', article: article(url, { title, byline: '<!here>' }) });
    await bot.say(camille, url);
    await bot.command(camille, 'draft');
    const { ts } = sectionPosts(bot)[0] ?? { ts: '' };
    await press(bot, nour, ts, 'Modifier');
    await press(bot, nour, ts, 'Remplacer');
    await bot.command(camille, 'edit 1 # <!channel> gagne\nUn texte <!everyone> pour <@U0NOUR>.');
    await bot.command(nour, '<!channel>');
    await bot.command(nour, 'show');
    expect(bot.slack.pings()).toBe(false);
    expect(JSON.stringify(bot.posts())).toContain('&lt;!channel&gt;');
    const sent = bot.slack.calls.filter(({ method }) => method.startsWith('chat.post'));
    expect(sent.every(({ args }) => args.link_names === 'false')).toBe(true);
  });

  test('an unknown subcommand and an unknown command are answered, in private', async () => {
    const bot = await startSlackBot(store());
    expect(await bot.command(camille, 'darft')).toContain('/jungle draft');
    const other = await bot.deliver(asking.command(channel, camille, '', '/savane'));
    expect(other).toMatchObject({ times: 1, answer: expect.stringContaining('/savane') });
  });

  test('the Home tab shows what waits for a person, and follows what happens', async () => {
    const bot = await startSlackBot(store());
    await oneSection(bot);
    await bot.deliver(delivery.home(nour, bot.slack.tick()));
    expect(JSON.stringify(bot.slack.homes.get(nour))).toContain('votre avis manque');
    await bot.react(nour, sectionPosts(bot)[0]?.ts ?? '', 'white_check_mark');
    await expect
      .poll(() => JSON.stringify(bot.slack.homes.get(nour)))
      .toContain('Rien pour l’instant');
  });

  test('a section whose message somebody deleted is posted again with its votes, once', async () => {
    const bot = await startSlackBot(store());
    const { ts } = await oneSection(bot);
    await bot.react(camille, ts, 'white_check_mark');
    const gone = bot.slack.at(channel, ts);
    const erase = (message: typeof gone): void => {
      if (message) bot.slack.messages.splice(bot.slack.messages.indexOf(message), 1);
    };
    erase(gone);
    for (let i = 0; i < 2; i++)
      expect(await bot.command(camille, 'draft')).toContain('Rien à ajouter');
    const [again, ...others] = sectionPosts(bot);
    expect(others).toEqual([]);
    expect([...(again?.reactions.keys() ?? [])]).toEqual([
      'white_check_mark',
      'pencil2',
      'no_entry',
    ]);
    expect(textOf(again ?? { text: '' })).toContain('✅ 1 sur 2 (Camille)');
    await bot.react(nour, again?.ts ?? '', 'white_check_mark');
    expect((await firstSection(bot)).tally.approve).toBe(2);
    expect(bot.posts()).toHaveLength(3);
  });

  test('what only told that a text was replaced is not posted again once it is deleted', async () => {
    const bot = await startSlackBot(store());
    const old = await oneSection(bot);
    bot.slack.messages.splice(bot.slack.messages.indexOf(old), 1);
    await bot.command(camille, `edit 1 ${newText}`);
    await bot.command(camille, 'drop 1');
    expect(sectionPosts(bot).map((post) => textOf(post))).toEqual([
      expect.stringContaining('Retiré du numéro'),
    ]);
    expect(bot.bugs).toEqual([]);
  });
});

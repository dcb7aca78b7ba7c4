import { expect, test } from 'vitest';
import { startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

onBothEngines((store) => {
  test('three people drop links, one says draft, two approve: the issue is approved', async () => {
    const bot = await startBot(store());
    await bot.say('camille', 'à lire https://gazette.example/un');
    await bot.say('nour', 'et aussi https://gazette.example/deux #loupe');
    await bot.say('sacha', 'vu : https://www.gazette.example/un?utm_source=lettre');
    expect(await bot.command('camille', 'draft')).toContain('2 sections ajoutées');

    const posts = (await bot.messages()).filter(({ section }) => section);
    expect(posts.map(({ section }) => section?.rubric)).toEqual(['bruisse', 'loupe']);
    for (const { id } of posts) {
      await bot.react('camille', id, '✅');
      expect((await bot.issue(1)).state).toBe('draft');
      await bot.react('nour', id, ':+1::skin-tone-3:');
    }
    expect((await bot.issue(1)).state).toBe('approved');
    expect((await bot.messages()).at(-1)?.text).toContain('bon à tirer');
    expect(bot.bugs).toEqual([]);
  });

  test('a second draft fills the free places and posts nothing twice', async () => {
    const bot = await startBot(store());
    await bot.say('camille', 'https://gazette.example/un');
    await bot.command('camille', 'draft');
    const before = await bot.messages();
    expect(await bot.command('camille', 'draft')).toContain('Rien à ajouter');
    expect(await bot.messages()).toEqual(before);
    await bot.say('nour', 'https://gazette.example/deux');
    await bot.command('nour', 'draft');
    const sections = (await bot.messages()).filter(({ section }) => section);
    expect(sections.map(({ text }) => text.slice(0, 2))).toEqual(['1.', '2.']);
  });

  test('among many links the most dropped come first, then the oldest; the rest wait', async () => {
    const bot = await startBot(store());
    for (let i = 1; i <= 7; i++) await bot.say('camille', `https://gazette.example/${i}`);
    await bot.say('nour', 'https://gazette.example/6');
    expect(await bot.command('camille', 'draft')).toContain('2 liens attendent');
    const { sections } = await bot.issue(1);
    expect(sections.map(({ sources }) => sources[0]?.url.at(-1))).toEqual([
      '6',
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('an issue that is closed uses its links, and the next draft opens the next number', async () => {
    const bot = await startBot(store());
    await bot.say('camille', 'https://gazette.example/un');
    await bot.command('camille', 'draft');
    expect(await bot.command('camille', 'close')).toContain('pas encore bon à tirer');
    await bot.command(
      'sacha',
      'edit 1 La Gazette d’exemple raconte que des archives ont ouvert mardi.',
    );
    await bot.command('camille', 'approve 1');
    await bot.command('nour', 'approve 1');
    expect(await bot.command('camille', 'close https://lettre.example/1')).toContain('N° 1 publié');
    expect((await bot.issue(1)).state).toBe('published');
    expect((await bot.links())[0]).toMatchObject({ state: 'used' });
    expect(await bot.command('nour', 'add https://gazette.example/un')).toContain('déjà bruissé');

    await bot.say('nour', 'https://gazette.example/deux');
    await bot.command('nour', 'draft');
    expect((await bot.issue(2)).sections).toHaveLength(1);
  });

  test('an issue with a text still copied from its page does not leave until the finding is cleared', async () => {
    const bot = await startBot(store());
    await bot.say('camille', 'https://gazette.example/un');
    await bot.command('camille', 'draft');
    await bot.command('camille', 'approve 1');
    await bot.command('nour', 'approve 1');
    expect((await bot.issue(1)).state).toBe('approved');
    expect(await bot.command('nour', 'close')).toContain('réécrire');
    expect(await bot.command('nour', 'clear 1 copied')).toContain('Il manque quelque chose');
    expect(await bot.command('nour', 'clear 1 copied communiqué libre de droits')).toContain(
      'levée',
    );
    expect(await bot.command('nour', 'close')).toContain('publié');
  });
});

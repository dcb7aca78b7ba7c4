import { expect, test } from 'vitest';
import type { Reading } from '#src/core/article.ts';
import { article } from '#test/support/article.ts';
import { startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

const long = 'https://gazette.example/un';
const short = 'https://court.example/x';
const read: Reading = { kind: 'article', article: article(long) };
const walled: Reading = {
  kind: 'refused',
  code: 'page.walled',
  article: { url: long, canonicalUrl: long, title: 'Les cartons s’ouvrent' },
};

onBothEngines((store) => {
  test('a short address and the long one behind it are one link, whichever comes first', async () => {
    for (const order of [
      [short, long],
      [long, short],
    ]) {
      const bot = await startBot(store());
      bot.pages.set(short, read);
      for (const url of order) await bot.say(url === long ? 'nour' : 'camille', url);
      const links = await bot.links();
      expect(links).toHaveLength(1);
      expect(links[0]).toMatchObject({ state: 'ready' });
      expect(links[0]?.droppers).toHaveLength(2);
    }
  });

  test('they are one as well when the page is walled, and only the second dropper is told again', async () => {
    const bot = await startBot(store());
    bot.pages.set(short, walled).set(long, walled);
    await bot.say('camille', long);
    await bot.say('nour', short);
    expect(await bot.links()).toMatchObject([{ state: 'unreadable', url: long }]);
    expect(bot.whispers.map(({ person }) => person)).toEqual(['camille', 'nour']);
  });

  test('pages that only show a wall of consent stay apart, whatever address they name', async () => {
    const bot = await startBot(store());
    const consent: Reading = { ...walled, code: 'page.consent' };
    bot.pages.set(short, consent).set(long, consent);
    await bot.say('camille', `${long} ${short}`);
    expect(await bot.links()).toHaveLength(2);
  });

  test('a link that could not be read takes the article that its other address gives', async () => {
    const bot = await startBot(store());
    bot.pages.set(long, walled).set(short, read);
    await bot.say('camille', long);
    await bot.say('nour', short);
    const links = await bot.links();
    expect(links).toMatchObject([{ state: 'ready', url: long }]);
    expect(links[0]).not.toHaveProperty('reason');
    expect(links[0]?.brief?.text).toBeTruthy();
  });

  test('a link that was taken back comes back when its other address is dropped', async () => {
    const bot = await startBot(store());
    bot.pages.set(short, read);
    const message = await bot.say('camille', long);
    await bot.remove('camille', message);
    await bot.say('nour', short);
    expect(await bot.links()).toMatchObject([{ state: 'ready', url: long }]);
  });
});

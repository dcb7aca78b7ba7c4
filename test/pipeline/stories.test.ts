import { expect, test } from 'vitest';
import type { Article } from '#src/core/article.ts';
import { recogniseOld } from '#src/pipeline/same-story.ts';
import { same } from '#test/core/links/stories/pairs.ts';
import { type Bot, startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

const [, here, there] = same[0] ?? [];
if (!here || !there) throw new Error('no pair of articles');
const url = { here: 'https://gazette.example/plan', there: 'https://fil.example/plan' };

/** A bot whose web holds two articles of one story, long enough to be drafted. */
async function botWithPair(start: () => Promise<Bot>): Promise<Bot> {
  const bot = await start();
  const put = (address: string, article: Article) =>
    bot.pages.set(address, {
      kind: 'article',
      article: { ...article, url: address, canonicalUrl: address },
    });
  put(url.here, here as Article);
  put(url.there, there as Article);
  return bot;
}

async function publish(bot: Bot): Promise<void> {
  await bot.command('camille', 'draft');
  const { sections } = await bot.issue(1);
  for (const { number, findings } of sections) {
    for (const { key } of findings) await bot.command('camille', `clear ${number} ${key} vérifié`);
    for (const person of ['nour', 'sacha']) await bot.command(person, `approve ${number}`);
  }
  expect(await bot.command('camille', 'close')).toContain('publié');
}

onBothEngines((store) => {
  const start = () => botWithPair(() => startBot(store()));

  test('who drops the story of another link is told, and they are listed together', async () => {
    const bot = await start();
    await bot.say('camille', url.here);
    await bot.say('camille', 'https://autre.example/sans-rapport');
    expect(bot.whispers).toEqual([]);
    await bot.say('nour', url.there);
    expect(bot.whispers).toMatchObject([{ person: 'nour' }]);
    expect(bot.whispers[0]?.text).toMatch(
      /^https:\S+ : Même histoire que le lien 1, « .*Le Littoral.* » \(La Gazette\)\. « \/jungle links »/,
    );
    expect(bot.whispers[0]?.text).toContain(`${url.there} : `);
    const shown = await bot.command('sacha', 'links');
    expect(shown).toMatch(
      /1\. .*Le Littoral[\s\S]*↳ 3\. .*Plan social[\s\S]*2\. [\s\S]*la même histoire/,
    );
    const links = await bot.links();
    expect(
      links.map(({ number, sameStory }) => [number, sameStory.map((other) => other.number)]),
    ).toEqual([
      [3, [1]],
      [2, []],
      [1, [3]],
    ]);
  });

  test('an article whose story a past issue told says so, on drop, in the list and on its card', async () => {
    const bot = await start();
    await bot.say('camille', url.here);
    await publish(bot);
    await bot.say('nour', url.there);
    expect(bot.whispers.at(-1)).toMatchObject({ person: 'nour' });
    expect(bot.whispers.at(-1)?.text).toMatch(/ : Déjà bruissé dans le n° 1, d’après « .*Littoral/);
    expect(await bot.command('nour', 'links')).toMatch(/2\. .*Déjà bruissé dans le n° 1/);
    expect((await bot.links())[0]).toMatchObject({
      number: 2,
      sameStory: [{ number: 1, usedIn: 1 }],
    });
  });

  test('a link taken back is shown beside no other', async () => {
    const bot = await start();
    const message = await bot.say('camille', url.here);
    await bot.remove('camille', message);
    await bot.say('nour', url.there);
    expect(bot.whispers).toEqual([]);
    expect((await bot.links()).map(({ sameStory }) => sameStory.length)).toEqual([0, 1]);
  });

  test('a text pasted by hand is recognised as well', async () => {
    const bot = await start();
    await bot.say('camille', url.here);
    bot.pages.set(url.there, {
      kind: 'refused',
      code: 'page.walled',
      article: { title: there.title, medium: there.medium, publishedAt: there.publishedAt ?? '' },
    });
    await bot.say('nour', url.there);
    await bot.command('nour', `paste 2 ${there.title}\n\n${there.text}`);
    expect(bot.whispers.at(-1)?.text).toContain('Même histoire que le lien 1');
  });

  test('links that were read before stories were looked for are recognised once, at the start', async () => {
    const bot = await start();
    const at = '2026-03-02T09:00:00Z';
    const ids = await store().transaction(bot.id, async (tx) => {
      const made: string[] = [];
      for (const [address, article] of [
        [url.here, here],
        [url.there, there],
      ] as const) {
        const { link } = await tx.links.receive({
          url: address,
          canonicalUrl: address,
          rubric: 'bruisse',
          at,
        });
        await tx.links.update(link.id, { article, state: 'ready' });
        made.push(link.id);
      }
      return made;
    });
    await recogniseOld(bot.newsroom);
    const others = await store().read(bot.id, (tx) => tx.stories.others(ids));
    expect(others).toEqual(
      new Map([
        [ids[0], [ids[1]]],
        [ids[1], [ids[0]]],
      ]),
    );
    expect(await store().read(bot.id, (tx) => tx.stories.untold(10))).toEqual([]);
  });
});

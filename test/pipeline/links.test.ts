import { expect, test } from 'vitest';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import type { Reading } from '#src/core/article.ts';
import { article } from '#test/support/article.ts';
import { startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

const url = 'https://gazette.example/un';
const walled: Reading = {
  kind: 'refused',
  code: 'page.walled',
  article: {
    title: 'Les cartons s’ouvrent',
    medium: 'La Gazette',
    byline: 'Ada Morel',
    text: 'Une',
  },
};

onBothEngines((store) => {
  test('the same article dropped by three people is one link with three droppers', async () => {
    const bot = await startBot(store());
    await bot.say('camille', url);
    await bot.say('nour', `<${url}?utm_source=x|la Gazette>`);
    await bot.say('sacha', `http://www.gazette.example/un#suite`);
    const links = await bot.links();
    expect(links).toHaveLength(1);
    expect(links[0]?.droppers.map(({ id }) => id).sort()).toEqual(['camille', 'nour', 'sacha']);
  });

  test('a page that names another link as its true address becomes one with it', async () => {
    const bot = await startBot(store());
    await bot.say('camille', url);
    const [first] = await bot.links();
    bot.pages.set('https://gazette.example/amp-un', {
      kind: 'article',
      article: article(url),
    });
    await bot.say('nour', 'https://gazette.example/amp-un');
    const links = await bot.links();
    expect(links.map(({ id }) => id)).toEqual([first?.id]);
    expect(links[0]?.droppers).toHaveLength(2);
  });

  test('a link that is read and being drafted says so, in its list and in the status', async () => {
    const gate = Promise.withResolvers<void>();
    const real = extractWriter();
    const bot = await startBot(store(), {
      writer: {
        write: async (request, signal) => {
          await gate.promise;
          return real.write(request, signal);
        },
      },
    });
    await bot.call('POST', '/desk/api/rooms/jungle/messages', { person: 'camille', text: url });
    await expect.poll(() => bot.unsettled('nour', 'links')).toContain('rédaction en cours');
    expect(await bot.unsettled('nour', 'status')).toContain('1 en cours de rédaction');
    gate.resolve();
    await bot.settled();
    expect(await bot.command('nour', 'links')).toContain('#bruisse, prêt');
  });

  test('a hashtag, or the rubric’s emoji on the message, chooses the rubric', async () => {
    const bot = await startBot(store());
    const message = await bot.say('camille', `${url} #Adoré`);
    expect((await bot.links())[0]).toMatchObject({ rubric: 'adore' });
    await bot.react('nour', message, '🌿');
    expect((await bot.links())[0]).toMatchObject({ rubric: 'liane' });
    await bot.react('nour', message, '🌿', true);
    expect((await bot.links())[0]).toMatchObject({ rubric: 'adore' });
  });

  test('a link edited away, or whose message is deleted, is withdrawn and can come back', async () => {
    const bot = await startBot(store());
    const message = await bot.say('camille', `lire ${url}`);
    await bot.edit('camille', message, 'finalement non');
    expect((await bot.links())[0]).toMatchObject({ state: 'withdrawn' });
    const again = await bot.say('nour', url);
    expect((await bot.links())[0]).toMatchObject({ state: 'ready' });
    await bot.remove('nour', again);
    expect((await bot.links())[0]).toMatchObject({ state: 'withdrawn' });
  });

  test('a link that an issue holds stays when its message is deleted', async () => {
    const bot = await startBot(store());
    const message = await bot.say('camille', url);
    await bot.command('camille', 'draft');
    await bot.remove('camille', message);
    expect((await bot.links())[0]).toMatchObject({ state: 'ready' });
    expect((await bot.issue(1)).sections).toHaveLength(1);
  });

  test('the bot says by one reaction where a message’s links stand', async () => {
    const bot = await startBot(store());
    bot.pages.set(url, walled);
    const good = await bot.say('camille', 'https://gazette.example/deux');
    const bad = await bot.say('camille', url);
    const marks = async (id: string) =>
      (await bot.messages()).find((m) => m.id === id)?.reactions.map(({ emoji }) => emoji);
    expect(await marks(good)).toEqual(['bookmark']);
    expect(await marks(bad)).toEqual(['warning']);
  });

  test('a page that cannot be read says why, and its text can be pasted by hand', async () => {
    const bot = await startBot(store());
    bot.pages.set(url, walled);
    await bot.say('camille', url);
    const [refused] = await bot.links();
    expect(refused).toMatchObject({ state: 'unreadable', reason: { code: 'page.walled' } });
    expect(refused?.reason?.message).toContain('réservé aux abonnés');
    expect(await bot.command('nour', 'links')).toContain('Les cartons s’ouvrent');
    expect(bot.whispers.at(-1)).toMatchObject({ person: 'camille' });

    expect(await bot.command('nour', 'paste 1 trop court')).toContain('trop court');
    const text = article(url).text;
    await bot.command('nour', `paste 1 Les archives ouvrent\n\n${text}`);
    const [link] = await bot.links();
    expect(link).toMatchObject({
      state: 'ready',
      article: { title: 'Les archives ouvrent', pastedBy: 'nour' },
    });
    expect(link?.article).toMatchObject({ medium: 'La Gazette', byline: 'Ada Morel' });
    expect(link?.brief?.facts.length).toBeGreaterThan(0);
  });

  test('a text pasted over a page that was read keeps what the page told of itself', async () => {
    const bot = await startBot(store());
    await bot.say('camille', url);
    for (const subject of ['la tour', 'le port']) {
      await bot.command('nour', `paste 1 ${article(url).text.replaceAll('Échos', subject)}`);
      const [link] = await bot.links();
      expect(link?.article).toMatchObject({
        medium: 'La Gazette d’exemple',
        byline: 'Paul Exemple',
        publishedAt: '2026-11-17T08:30:00+01:00',
        title: 'Échos un ouvre ses archives',
        pastedBy: 'nour',
      });
      expect(link?.brief?.text).toContain(subject);
    }
  });

  test('a text pasted while its page is being read stays, whatever the page then gives', async () => {
    for (const reading of [walled, { kind: 'article', article: article(url) } as const]) {
      const gate = Promise.withResolvers<void>();
      const bot = await startBot(store());
      bot.newsroom.web.read = async () => {
        await gate.promise;
        return reading;
      };
      await bot.call('POST', '/desk/api/rooms/jungle/messages', { person: 'camille', text: url });
      await expect.poll(async () => (await bot.links())[0]?.state).toBe('reading');
      await bot.unsettled('nour', `paste 1 ${article(url).text.replace('350', '777')}`);
      gate.resolve();
      await bot.settled();
      const [link] = await bot.links();
      expect(link).toMatchObject({ state: 'ready', article: { pastedBy: 'nour' } });
      expect(link?.brief?.text).toContain('777');
    }
  });

  test('a message without a link leaves no text behind', async () => {
    const bot = await startBot(store());
    await bot.say('camille', 'rien à signaler');
    expect(await bot.links()).toEqual([]);
    expect(bot.bugs).toEqual([]);
  });

  test('a writer that fails for good gives the link up with a code, and a new drop tries again', async () => {
    let broken = true;

    const real = extractWriter();
    const bot = await startBot(store(), {
      writer: {
        write: (request, signal) => {
          if (broken) throw new Error('no ink');
          return real.write(request, signal);
        },
      },
      retries: 0,
    });
    await bot.say('camille', url);
    expect((await bot.links())[0]).toMatchObject({
      state: 'unreadable',
      reason: { code: 'draft.failed' },
    });
    expect(bot.bugs).toHaveLength(1);
    broken = false;
    await bot.say('nour', url);
    expect((await bot.links())[0]).toMatchObject({ state: 'ready' });
  });
});

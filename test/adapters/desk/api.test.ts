import { expect, test } from 'vitest';
import type { Store } from '#src/ports/store/store.ts';
import { ask } from '#test/support/ask.ts';
import { type Bot, startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

const iso = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const some = expect.any(String);
const url = 'https://gazette.example/un';

/** A desk where one link is placed in the first issue and voted on once. */
async function furnished(store: Store): Promise<Bot> {
  const bot = await startBot(store);
  await bot.say('Inès', `à lire ${url} #loupe`);
  await bot.command('camille', 'draft');
  await bot.command('camille', 'approve 1');
  return bot;
}

const get = async (bot: Bot, path: string): Promise<unknown> =>
  (await ask(bot.desk.app, 'GET', path)).body;

const finding = {
  key: expect.stringMatching(/^[a-z-]+:/),
  code: some,
  about: expect.stringMatching(/^(fact|style|safety)$/),
  hard: expect.any(Boolean),
  span: [expect.any(Number), expect.any(Number)],
  message: some,
};

onBothEngines((store) => {
  test('rooms and people have an id and a name', async () => {
    const bot = await startBot(store());
    expect(await get(bot, '/desk/api/rooms')).toEqual({
      rooms: [
        { id: 'jungle', name: 'la-jungle' },
        { id: 'atelier', name: 'l’atelier' },
      ],
      people: [
        { id: 'camille', name: 'Camille (exemple)' },
        { id: 'nour', name: 'Nour (exemple)' },
        { id: 'sacha', name: 'Sacha (exemple)' },
      ],
    });
  });

  test('what the page needs once names the quorum, the rubrics and every command', async () => {
    const bot = await startBot(store());
    expect(await get(bot, '/desk/api/me')).toMatchObject({
      newsroom: { name: some },
      quorum: 2,
      model: false,
      rubrics: bot.newsroom.settings.rubrics.map(({ key, title, kind, holds }) => ({
        key,
        title,
        kind,
        max: holds[1],
      })),
      commands: bot.newsroom.commands.map(({ name, usage, summary }) => ({ name, usage, summary })),
    });
  });

  test('a message is posted with 201 and its id, and listed with all that it shows', async () => {
    const bot = await startBot(store());
    const posted = await ask(bot.desk.app, 'POST', '/desk/api/rooms/atelier/messages', {
      body: { person: 'camille', text: '  Bonjour <b>à</b> tous & toutes  ' },
    });
    expect(posted.status).toBe(201);
    expect(posted.body).toEqual({ id: some });
    expect(await get(bot, '/desk/api/rooms/atelier/messages')).toEqual({
      messages: [
        {
          ...(posted.body as { id: string }),
          author: { id: 'camille', name: 'Camille (exemple)', bot: false },
          at: iso,
          text: 'Bonjour <b>à</b> tous & toutes',
          reactions: [],
        },
      ],
    });
    expect(await bot.messages()).toEqual([]);
  });

  test('the messages asked for are the newest, oldest first', async () => {
    const bot = await startBot(store());
    for (const text of ['un', 'deux', 'trois']) await bot.say('camille', text);
    const shown = async (limit: string): Promise<string[]> =>
      (
        (await get(bot, `/desk/api/rooms/jungle/messages?limit=${limit}`)) as {
          messages: { text: string }[];
        }
      ).messages.map(({ text }) => text);
    expect(await shown('2')).toEqual(['deux', 'trois']);
    for (const odd of ['-1', '0', '1.5', 'x', '1e9'])
      expect(await shown(odd)).toEqual(expect.arrayContaining(['trois']));
  });

  test('a message about a section says which, at which revision, and whether it still stands', async () => {
    const bot = await furnished(store());
    const message = (await bot.messages()).find(({ section }) => section);
    expect(message?.author).toEqual({ id: 'bruisse', name: 'Bruisse', bot: true });
    expect(message?.section).toEqual({
      issue: 1,
      id: some,
      rubric: 'loupe',
      revision: expect.stringMatching(/^1-[0-9a-f]{32}$/),
      state: 'open',
      current: true,
    });
  });

  test('a reaction is answered 204, by name or character, and taken back', async () => {
    const bot = await startBot(store());
    const message = await bot.say('camille', 'bonjour');
    const react = async (emoji: string, remove?: boolean): Promise<number> =>
      (
        await ask(bot.desk.app, 'POST', '/desk/api/reactions', {
          body: { person: 'Léa Dupond', message, emoji, remove },
        })
      ).status;
    expect(await react(':white_check_mark:')).toBe(204);
    expect(await react('✅')).toBe(204);
    expect(await react('👀')).toBe(204);
    const lea = { id: 'lea-dupond', name: 'Léa Dupond' };
    expect((await bot.messages())[0]?.reactions).toEqual([
      { emoji: 'white_check_mark', people: [lea] },
      { emoji: 'eyes', people: [lea] },
    ]);
    expect(await react('👍🏽', true)).toBe(204);
    expect((await bot.messages())[0]?.reactions).toEqual([{ emoji: 'eyes', people: [lea] }]);
  });

  test('a person is known by id or by name, and created when not known', async () => {
    const bot = await startBot(store());
    await bot.say('camille', 'par son identifiant');
    await bot.say('Camille (EXEMPLE)', 'par son nom');
    await bot.say('Zoé d’Été', 'nouvelle');
    await bot.say('zoe d’ete', 'la même');
    expect((await bot.messages()).map(({ author }) => author.id)).toEqual([
      'camille',
      'camille',
      'zoe-d-ete',
      'zoe-d-ete',
    ]);
    const { people } = await bot.json<{ people: unknown[] }>('/desk/api/rooms');
    expect(people).toHaveLength(4);
    expect(people[3]).toEqual({ id: 'zoe-d-ete', name: 'Zoé d’Été' });
  });

  test('a command is answered with what only its author sees', async () => {
    const bot = await startBot(store());
    const { status, body } = await ask(bot.desk.app, 'POST', '/desk/api/commands', {
      body: { person: 'camille', room: 'jungle', text: '/jungle links' },
    });
    expect(status).toBe(200);
    expect(body).toEqual({ reply: expect.stringContaining('Aucun lien') });
    expect(await bot.messages()).toEqual([]);
  });

  test('a link says where it stands, who dropped it, what was read and what was drafted', async () => {
    const bot = await furnished(store());
    const { links } = (await get(bot, '/desk/api/links')) as { links: unknown[] };
    expect(links).toEqual([
      {
        id: some,
        number: 1,
        url,
        rubric: 'loupe',
        state: 'ready',
        droppers: [{ id: 'ines', name: 'Inès' }],
        drops: [{ room: 'jungle', message: some, person: 'ines' }],
        sameStory: [],
        notes: [],
        article: {
          title: 'Échos un ouvre ses archives',
          medium: 'La Gazette d’exemple',
          byline: 'Paul Exemple',
          publishedAt: '2026-11-17T08:30:00+01:00',
          language: 'fr',
          access: 'free',
          words: expect.any(Number),
        },
        brief: {
          text: some,
          revision: expect.stringMatching(/^1-[0-9a-f]{32}$/),
          writer: 'extract',
          note: 'Extrait de la page, à réécrire.',
          findings: expect.arrayContaining([finding]),
          facts: expect.arrayContaining([{ claim: some, evidence: some, sourced: true }]),
        },
      },
    ]);
  });

  test('a link that could not be read says why by a code and a sentence', async () => {
    const bot = await startBot(store());
    bot.pages.set(url, { kind: 'refused', code: 'page.status', detail: '418' });
    await bot.say('camille', url);
    expect((await bot.links())[0]).toMatchObject({
      state: 'unreadable',
      reason: { code: 'page.status', message: expect.stringMatching(/418.*\/jungle paste/) },
    });
    expect((await bot.links())[0]).not.toHaveProperty('brief');
  });

  test('links come newest first, by pages', async () => {
    const bot = await startBot(store());
    for (const page of ['a', 'b', 'c']) await bot.say('camille', `https://gazette.example/${page}`);
    const numbers = async (query: string): Promise<number[]> =>
      (await bot.json<{ links: { number: number }[] }>(`/desk/api/links${query}`)).links.map(
        ({ number }) => number,
      );
    expect(await numbers('')).toEqual([3, 2, 1]);
    expect(await numbers('?limit=2')).toEqual([3, 2]);
    expect(await numbers('?limit=2&before=2')).toEqual([1]);
    for (const odd of ['?limit=-1', '?limit=1.5', '?limit=x', '?before=99999999999', '?before=0.5'])
      expect(await numbers(odd)).toContain(3);
  });

  test('the text that facts are traced to can be read', async () => {
    const bot = await furnished(store());
    const [link] = await bot.links();
    const article = (await get(bot, `/desk/api/links/${link?.id}/article`)) as { text: string };
    expect(Object.keys(article)).toEqual(['text']);
    expect(article.text).toContain('Quelque 4 200 documents');
  });

  test.each([
    'https://gazette.example/un',
    'https://gazette.example/rue%20des%20Lilas/%C3%A0-50%25?page=2',
    'https://gazette.example/un/deux?titre=caf%C3%A9#suite',
  ])('a link is named in a path by its number, or by its address %s', async (address) => {
    const bot = await startBot(store());
    await bot.say('camille', address);
    for (const named of ['1', encodeURIComponent(address)])
      expect(await get(bot, `/desk/api/links/${named}/article`)).toEqual({ text: some });
  });

  test('a link without a text is known all the same', async () => {
    const bot = await startBot(store());
    bot.pages.set(url, { kind: 'refused', code: 'page.status', detail: '418' });
    await bot.say('camille', url);
    const { status, body } = await ask(bot.desk.app, 'GET', '/desk/api/links/1/article');
    expect({ status, body }).toMatchObject({
      status: 404,
      body: { error: { code: 'desk.unread' } },
    });
  });

  test('an issue is listed, and its JSON holds its sections with sources, facts and tally', async () => {
    const bot = await furnished(store());
    expect(await get(bot, '/desk/api/issues')).toEqual({
      issues: [{ number: 1, state: 'draft', sections: 1 }],
      spending: '',
    });
    const [link] = await bot.links();
    expect(await get(bot, '/issues/1.json')).toEqual({
      number: 1,
      state: 'draft',
      sections: [
        {
          id: some,
          number: 1,
          link: link?.id,
          rubric: 'loupe',
          title: 'Un format à la loupe',
          state: 'open',
          revision: expect.stringMatching(/^1-[0-9a-f]{32}$/),
          text: some,
          writer: 'extract',
          note: 'Extrait de la page, à réécrire.',
          sources: [
            {
              link: link?.id,
              url,
              title: 'Échos un ouvre ses archives',
              medium: 'La Gazette d’exemple',
              byline: 'Paul Exemple',
            },
          ],
          findings: expect.arrayContaining([finding]),
          facts: expect.arrayContaining([{ claim: some, evidence: some, sourced: true }]),
          tally: {
            approve: 1,
            changes: 0,
            veto: 0,
            quorum: 2,
            people: [{ id: 'camille', name: 'Camille (exemple)', mark: 'approve' }],
            uncounted: [],
          },
        },
      ],
    });
  });

  test('the history of an issue says who did what, oldest first', async () => {
    const bot = await furnished(store());
    const { entries } = await bot.json<{ entries: { action: string }[] }>(
      '/desk/api/issues/1/history',
    );
    expect(entries.map(({ action }) => action)).toEqual(['place', 'mark']);
    expect(entries[1]).toEqual({
      about: 'Échos un ouvre ses archives',
      at: iso,
      by: { id: 'camille', name: 'Camille (exemple)' },
      action: 'mark',
      subject: some,
      text: expect.stringContaining('✅'),
    });
  });

  test('the history keeps what was done to a section that was taken out', async () => {
    const bot = await startBot(store());
    await bot.say('camille', url);
    await bot.command('camille', 'draft');
    await bot.command('camille', 'drop 1');
    const { entries } = await bot.json<{ entries: { action: string }[] }>(
      '/desk/api/issues/1/history',
    );
    expect(entries.map(({ action }) => action)).toEqual(['place', 'remove']);
  });

  test.each([
    ['', 'text/html'],
    ['.html', 'text/html'],
    ['.md', 'text/markdown'],
    ['.txt', 'text/plain'],
    ['.json', 'application/json'],
  ])('an issue is had as /issues/1%s, and saved when asked for', async (extension, type) => {
    const bot = await furnished(store());
    const shown = await ask(bot.desk.app, 'GET', `/issues/1${extension}`);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(shown.headers.get('content-disposition')).toBeNull();
    const saved = await ask(bot.desk.app, 'GET', `/issues/1${extension}?download`);
    expect(saved.headers.get('content-disposition')).toBe(
      `attachment; filename="numero-1${extension || '.html'}"`,
    );
  });

  test('the forms do what their commands do', async () => {
    const bot = await furnished(store());
    const form = async (name: string, body: object): Promise<unknown> => {
      const asked = { body: { person: 'sacha', room: 'jungle', ...body } };
      return (await ask(bot.desk.app, 'POST', `/desk/api/${name}`, asked)).body;
    };
    const before = (await bot.issue(1)).sections[0];
    const key = before?.findings[0]?.key;
    expect(
      await form('clear', { section: before?.id, finding: key, reason: 'libre de droits' }),
    ).toEqual({ reply: expect.stringContaining('levée') });
    expect((await bot.issue(1)).sections[0]?.findings[0]).toMatchObject({
      cleared: { by: 'sacha', reason: 'libre de droits' },
    });
    expect(
      await form('edit', { section: '1', headline: 'Un titre', text: 'La Gazette en parle.' }),
    ).toEqual({ reply: expect.stringContaining('nouvelle version') });
    expect((await bot.issue(1)).sections[0]).toMatchObject({
      headline: 'Un titre',
      text: 'La Gazette en parle.',
      writer: 'sacha',
    });
    bot.pages.set('https://mur.example/a', { kind: 'refused', code: 'page.walled' });
    await bot.say('camille', 'https://mur.example/a');
    const text = 'Les archives de la coopérative ouvrent enfin. '.repeat(8);
    expect(await form('paste', { link: '2', title: 'Enfin', text })).toEqual({
      reply: expect.stringContaining('Texte reçu'),
    });
    await bot.settled();
    expect((await bot.links())[0]).toMatchObject({
      state: 'ready',
      article: { title: 'Enfin', pastedBy: 'sacha' },
    });
  });
});

import { expect, test } from 'vitest';
import { ask } from '#test/support/ask.ts';
import { type Bot, startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

const rooms = '/desk/api/rooms';
const messages = `${rooms}/jungle/messages`;
const commands = '/desk/api/commands';
const reactions = '/desk/api/reactions';
const hello = { person: 'camille', text: 'bonjour' };
const react = { person: 'camille', message: 'm1', emoji: '✅' };

/** An error's body: its code, and a French sentence that says what to do. */
const error = (code: string) => ({
  error: { code, message: expect.stringMatching(/^\p{Lu}.*[a-zéèêàç].*[.:)]/u) },
});

onBothEngines((store) => {
  test.each<[string, string, string, unknown, number, string]>([
    ['an unknown room is read', 'GET', `${rooms}/nulle-part/messages`, undefined, 404, 'desk.room'],
    ['a message goes to an unknown room', 'POST', `${rooms}/x/messages`, hello, 404, 'desk.room'],
    [
      'a command goes to an unknown room',
      'POST',
      commands,
      { person: 'camille', room: 'x', text: '/jungle help' },
      404,
      'desk.room',
    ],
    [
      'a command is given without its first word',
      'POST',
      commands,
      { person: 'camille', room: 'jungle', text: '/add https://gazette.example/un' },
      400,
      'desk.slash',
    ],
    [
      'a usage comes without what to write',
      'POST',
      '/desk/api/style',
      { person: 'camille', room: 'jungle', wrong: 'digital' },
      400,
      'desk.body',
    ],
    [
      'a message has no text',
      'POST',
      messages,
      { person: 'camille', text: '  ' },
      400,
      'desk.body',
    ],
    ['a message has no author', 'POST', messages, { text: 'bonjour' }, 400, 'desk.body'],
    ['a text is not a text', 'POST', messages, { person: 'camille', text: 7 }, 400, 'desk.body'],
    ['a body is null', 'POST', messages, null, 400, 'desk.body'],
    ['a body is a list', 'POST', messages, [hello], 400, 'desk.body'],
    ['an author has no letter', 'POST', messages, { ...hello, person: '⛔' }, 400, 'desk.person'],
    ['an author is the bot', 'POST', messages, { ...hello, person: 'Bruisse' }, 400, 'desk.person'],
    [
      'an author is named as a writer is',
      'POST',
      reactions,
      { ...react, person: 'Extract' },
      404,
      'desk.message',
    ],
    [
      'a command is said as a message',
      'POST',
      messages,
      { person: 'camille', text: '/jungle draft' },
      400,
      'desk.command',
    ],
    [
      'a command is not one',
      'POST',
      commands,
      { person: 'camille', room: 'jungle', text: 'draft' },
      400,
      'desk.slash',
    ],
    ['an unknown message is reacted to', 'POST', reactions, react, 404, 'desk.message'],
    ['a reaction has no emoji', 'POST', reactions, { ...react, emoji: ' ' }, 400, 'desk.body'],
    ['an unknown message is edited', 'PATCH', '/desk/api/messages/m1', hello, 404, 'desk.message'],
    [
      'an unknown message is removed',
      'DELETE',
      '/desk/api/messages/m1',
      hello,
      404,
      'desk.message',
    ],
    [
      'the text of an unknown link is read',
      'GET',
      '/desk/api/links/x/article',
      undefined,
      404,
      'desk.link',
    ],
    ['an unknown issue is read', 'GET', '/issues/7.json', undefined, 404, 'desk.issue'],
    ['an issue is numbered 0', 'GET', '/issues/0', undefined, 404, 'desk.issue'],
    [
      'an issue’s number has no end',
      'GET',
      `/issues/${'9'.repeat(40)}.md`,
      undefined,
      404,
      'desk.issue',
    ],
    ['an unknown format is read', 'GET', '/issues/1.pdf', undefined, 404, 'desk.path'],
    [
      'the history of an unknown issue is read',
      'GET',
      '/desk/api/issues/99999999999/history',
      undefined,
      404,
      'desk.issue',
    ],
    [
      'a form has no text',
      'POST',
      '/desk/api/edit',
      { person: 'camille', room: 'jungle', section: '1' },
      400,
      'desk.body',
    ],
    ['an unknown address is read', 'GET', '/desk/api/nulle-part', undefined, 404, 'desk.path'],
    ['an address is called the wrong way', 'GET', commands, undefined, 404, 'desk.path'],
    [
      'a file of the page is climbed to',
      'GET',
      '/desk/page/..%2Findex.ts',
      undefined,
      404,
      'desk.path',
    ],
  ])('it is refused when %s', async (_when, method, path, body, status, code) => {
    const bot = await startBot(store());
    const answer = await ask(bot.desk.app, method, path, body === undefined ? {} : { body });
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body: error(code) });
    expect(bot.bugs).toEqual([]);
  });

  test.each([
    ['/issues/99', 404, 'Ce numéro n’existe pas'],
    ['/nulle-part', 404, 'Cette adresse n’existe pas'],
    ['/issues/1.pdf', 404, 'Cette adresse n’existe pas'],
  ])('a browser’s window on %s shows a page in French', async (path, status, said) => {
    const bot = await startBot(store());
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    const page = await ask(bot.desk.app, 'GET', path, { headers: { accept } });
    expect(page.status).toBe(status);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.body).toContain(said);
    expect(page.body).toContain('<html lang="fr">');
    expect(page.body).toContain('href="/"');
    const elsewhere = { accept, host: 'desk.example' };
    const refused = await ask(bot.desk.app, 'GET', path, { headers: elsewhere });
    expect(refused.status).toBe(403);
    expect(refused.body).toContain('Le desk ne répond qu’à cette machine');
    expect(refused.body).not.toContain('href');
    const script = await ask(bot.desk.app, 'GET', path, { headers: { accept: '*/*' } });
    expect(script.body).toHaveProperty('error.code');
  });

  test.each([
    ['avant → après', '', 'écrivez chaque champ sans flèche'],
    ['', 'numérique', 'doit avoir au moins une lettre'],
    ['Digital', 'digital', 'les deux champs disent la même chose'],
  ])('a usage «%s» to «%s» is refused as in a form', async (wrong, wanted, why) => {
    const bot = await startBot(store());
    const body = { person: 'camille', room: 'jungle', wrong, wanted };
    const answer = await ask(bot.desk.app, 'POST', '/desk/api/style', { body });
    expect(answer.body).toMatchObject({ refused: true, reply: expect.stringContaining(why) });
    expect(JSON.stringify(answer.body)).not.toContain('/jungle');
  });

  test.each([
    ['not JSON at all', 'bonjour'],
    ['cut short', '{"person":"camille","text":"bon'],
    ['empty', ''],
    ['a form', 'person=camille&text=bonjour'],
  ])('a body that is %s is refused and posts nothing', async (_what, text) => {
    const bot = await startBot(store());
    const answer = await ask(bot.desk.app, 'POST', messages, { text });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(error('desk.body'));
    expect(await bot.messages()).toEqual([]);
  });

  test.each([
    ['a megabyte', 1024 * 1024, 413, 'desk.large'],
    ['more than a message holds', 100_001, 413, 'desk.long'],
  ])('a body of %s is refused and posts nothing', async (_size, length, status, code) => {
    const bot = await startBot(store());
    const body = { person: 'camille', text: 'x'.repeat(length) };
    const answer = await ask(bot.desk.app, 'POST', messages, { body });
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body: error(code) });
    expect(await bot.messages()).toEqual([]);
  });

  test('a text that is too long is told how long it may be, whichever form it is sent by', async () => {
    const bot = await startBot(store());
    const text = 'mot '.repeat(26_250);
    const from = { person: 'camille', room: 'jungle' };
    for (const [path, body] of [
      ['paste', { ...from, link: '1', text }],
      ['edit', { ...from, section: '1', text }],
      ['clear', { ...from, section: '1', finding: 'number', reason: text }],
      ['commands', { ...from, text: `/jungle paste 1 ${text}` }],
    ] as const) {
      const answer = await ask(bot.desk.app, 'POST', `/desk/api/${path}`, { body });
      expect(answer.status).toBe(413);
      expect(JSON.stringify(answer.body)).toMatch(/trop long \(100.000 caractères au plus\)/u);
    }
    const named = { person: 'c'.repeat(100), room: 'jungle', link: '1', text: 'bref' };
    const answer = await ask(bot.desk.app, 'POST', '/desk/api/paste', { body: named });
    expect(answer.body).toEqual(error('desk.body'));
  });

  test('characters that no text may hold stop nothing', async () => {
    const bot = await startBot(store());
    const text = 'un\u0000deux \ud800 trois';
    expect((await ask(bot.desk.app, 'POST', messages, { body: { ...hello, text } })).status).toBe(
      201,
    );
    expect((await bot.messages())[0]?.text).toMatch(/^un.?deux .? ?trois$/u);
    const edit = { body: { ...hello, room: 'jungle', text: '/jungle \u0000help \u0000' } };
    expect((await ask(bot.desk.app, 'POST', commands, edit)).body).toHaveProperty('reply');
    expect(bot.bugs).toEqual([]);
  });

  const twoPeople = async (): Promise<{ bot: Bot; message: string }> => {
    const bot = await startBot(store());
    return { bot, message: await bot.say('camille', 'lire https://gazette.example/un') };
  };

  test('only its author edits a message, or takes it back', async () => {
    const { bot, message } = await twoPeople();
    const path = `/desk/api/messages/${message}`;
    for (const [method, body] of [
      ['PATCH', { person: 'nour', text: 'rien' }],
      ['DELETE', { person: 'nour' }],
    ] as const) {
      const answer = await ask(bot.desk.app, method, path, { body });
      expect({ status: answer.status, body: answer.body }).toEqual({
        status: 403,
        body: error('desk.author'),
      });
    }
    expect((await bot.messages())[0]?.text).toContain('gazette');

    const body = { person: 'Camille (exemple)', text: 'lire https://gazette.example/deux' };
    expect((await ask(bot.desk.app, 'PATCH', path, { body })).status).toBe(204);
    await bot.settled();
    expect((await bot.messages())[0]).toMatchObject({
      text: body.text,
      editedAt: expect.any(String),
    });
    expect((await bot.links()).map(({ state }) => state)).toEqual(['ready', 'withdrawn']);
    expect((await ask(bot.desk.app, 'DELETE', path, { body })).status).toBe(204);
    await bot.settled();
    expect(await bot.messages()).toEqual([]);
    expect((await ask(bot.desk.app, 'DELETE', path, { body })).status).toBe(404);
  });

  test('nobody edits or takes back what the bot said', async () => {
    const { bot } = await twoPeople();
    await bot.command('camille', 'draft');
    const own = (await bot.messages()).find(({ author }) => author.bot);
    for (const person of ['camille', 'bruisse', 'Bruisse']) {
      const answer = await ask(bot.desk.app, 'DELETE', `/desk/api/messages/${own?.id}`, {
        body: { person },
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    expect((await bot.messages()).map(({ id }) => id)).toContain(own?.id);
  });

  test('a person called as a writer is votes like anyone', async () => {
    const { bot } = await twoPeople();
    await bot.command('camille', 'draft');
    for (const person of ['Extract', 'Model']) await bot.command(person, 'approve 1');
    expect((await bot.issue(1)).sections[0]?.tally.approve).toBe(2);
  });

  test('a refused command is answered with what to do, and that it was refused, for its form to stay', async () => {
    const bot = await startBot(store());
    const { status, body } = await ask(bot.desk.app, 'POST', commands, {
      body: { person: 'camille', room: 'jungle', text: '/jungle show' },
    });
    expect(status).toBe(200);
    expect(body).toEqual({ refused: true, reply: expect.stringContaining('/jungle draft') });
  });
});

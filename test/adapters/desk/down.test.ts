import { expect, test } from 'vitest';
import { isOutage } from '#src/adapters/desk/outage.ts';
import type { Store } from '#src/ports/store/store.ts';
import { ask } from '#test/support/ask.ts';
import { type Bot, startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

const url = 'https://gazette.example/un';
const messages = '/desk/api/rooms/jungle/messages';

/** Ways for a store to be down. */
type Outage = 'accept' | 'transaction' | 'read';

/** A bot whose store goes down, in one of its ways, when told to. */
async function mortal(store: Store) {
  let down: Outage | undefined;
  const refuse = (way: Outage): void => {
    if (down === way) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
  };
  const bot = await startBot({
    ...store,
    accept: async (event) => {
      refuse('accept');
      return store.accept(event);
    },
    transaction: async (newsroom, work) => {
      refuse('transaction');
      return store.transaction(newsroom, async (tx) => {
        const { events } = tx;
        const accept = async (...given: Parameters<typeof events.accept>): Promise<boolean> => {
          refuse('accept');
          return events.accept(...given);
        };
        return work({ ...tx, events: { ...events, accept } });
      });
    },
    read: async (newsroom, work) => {
      refuse('read');
      return store.read(newsroom, work);
    },
  });
  return { bot, goDown: (way: Outage | undefined) => (down = way) };
}

const sorry = {
  status: 503,
  body: { error: { code: 'desk.down', message: expect.stringContaining('Réessayez') } },
};

const call = async (bot: Bot, method: string, path: string, body?: unknown) => {
  const answer = await ask(bot.desk.app, method, path, body === undefined ? {} : { body });
  return { status: answer.status, body: answer.body };
};

onBothEngines((store) => {
  test.each<Outage>(['accept', 'transaction'])(
    'while the store takes nothing (%s), every call is refused and nothing is half done',
    async (way) => {
      const { bot, goDown } = await mortal(store());
      const message = await bot.say('camille', `lire ${url}`);
      const before = [await bot.messages(), await bot.links()];
      goDown(way);
      for (const [method, path, body] of [
        ['POST', messages, { person: 'camille', text: `et ${url}2` }],
        ['PATCH', `/desk/api/messages/${message}`, { person: 'camille', text: 'rien' }],
        ['POST', '/desk/api/reactions', { person: 'nour', message, emoji: '🌿' }],
        ['POST', '/desk/api/commands', { person: 'nour', room: 'jungle', text: '/jungle draft' }],
        ['DELETE', `/desk/api/messages/${message}`, { person: 'camille' }],
      ] as const)
        expect({ method, ...(await call(bot, method, path, body)) }).toEqual({ method, ...sorry });
      goDown(undefined);
      await bot.settled();
      expect([await bot.messages(), await bot.links()]).toEqual(before);

      await bot.say('camille', `et ${url}2`);
      expect(await bot.links()).toHaveLength(2);
    },
  );

  test('while the store cannot be read, its state says so and so does every page', async () => {
    const { bot, goDown } = await mortal(store());
    goDown('read');
    for (const path of [
      '/healthz',
      '/desk/api/rooms',
      messages,
      '/desk/api/links',
      '/desk/api/issues',
      '/issues/1.json',
    ])
      expect({ path, ...(await call(bot, 'GET', path)) }).toEqual({ path, ...sorry });
    expect((await call(bot, 'GET', '/')).status).toBe(200);
    goDown(undefined);
    expect((await call(bot, 'GET', '/healthz')).status).toBe(200);
  });
});

test.each([
  [true, 'a connection refused', Object.assign(new Error('no'), { code: 'ECONNREFUSED' })],
  [true, 'a server shutting down', Object.assign(new Error('no'), { code: '57P01' })],
  [true, 'a server without room', Object.assign(new Error('no'), { code: '53300' })],
  [true, 'a connection cut short', new Error('Connection terminated unexpectedly')],
  [true, 'a store that is closed', new Error('the store is closed')],
  [false, 'a wrong statement', Object.assign(new Error('connection'), { code: '42601' })],
  [false, 'a broken constraint', Object.assign(new Error('no'), { code: '23505' })],
  [false, 'a bug', new TypeError('connection of undefined')],
  [false, 'anything else', 'connection'],
])('it is %s that the store is down when there is %s', (down, _what, error) => {
  expect(isOutage(error)).toBe(down);
});

onBothEngines((store) => {
  test('a bug is told with an id for the log, and nothing else of it', async () => {
    const bot = await startBot(store());
    const broken = new TypeError('a secret of the house');
    bot.desk.app.get('/desk/api/broken', () => {
      throw broken;
    });
    const answer = await call(bot, 'GET', '/desk/api/broken');
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    expect(answer.body).toMatchObject({
      error: { code: 'desk.bug', message: expect.stringMatching(/\u00a0: [a-z0-9]{12}$/) },
    });
    expect(bot.bugs).toEqual([broken]);
  });
});

import { expect, test } from 'vitest';
import type { Change, Hub } from '#src/adapters/desk/hub.ts';
import { streamRoute } from '#src/adapters/desk/stream.ts';
import { listen } from '#src/app/listen.ts';
import { memoryBot } from '#test/support/memory-bot.ts';
import { streamOf } from '#test/support/stream.ts';

/** A hub with one listener at most, which says when it comes and goes. */
function watchedHub(): { hub: Hub; came: Promise<void>; left: Promise<void> } {
  const came = Promise.withResolvers<void>();
  const left = Promise.withResolvers<void>();
  let hear: ((change: Change) => void) | undefined;
  const hub: Hub = {
    listen: (listener) => {
      hear = listener;
      came.resolve();
      return () => left.resolve();
    },
    tell: (change) => hear?.(change),
  };
  return { hub, came: came.promise, left: left.promise };
}

test('the stream says what changed: messages of a room, links, the issue, and what one person is told', async () => {
  const bot = await memoryBot();
  const response = await bot.call('GET', '/desk/api/stream');
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const stream = streamOf(response);
  const next = async (name: string, count = 1) =>
    (await stream.take(count, ({ event }) => event === name)).map(({ data }) => data);

  const message = await bot.say('camille', 'https://gazette.example/un', 'atelier');
  expect(await next('message')).toEqual([{ room: 'atelier' }]);
  expect(await next('links')).toEqual([{}]);
  await bot.command('camille', 'draft');
  expect(await next('issue')).toHaveLength(1);
  const post = (await bot.messages()).find(({ section }) => section)?.id ?? message;
  await bot.react('nour', post, '✏️');
  expect(await next('whisper')).toEqual([
    { person: 'nour', room: 'jungle', text: expect.stringContaining('ce qu’il faut changer') },
  ]);
  await stream.leave();
});

test('every page that is open hears the same', async () => {
  const bot = await memoryBot();
  const streams = [];
  for (const _ of [1, 2, 3]) streams.push(streamOf(await bot.call('GET', '/desk/api/stream')));
  await bot.say('camille', 'bonjour');
  for (const stream of streams) {
    expect(await stream.take(1)).toEqual([{ event: 'message', data: { room: 'jungle' } }]);
    await stream.leave();
  }
});

test('over a real connection, events come as they happen and end when the page is closed', async () => {
  const { hub, came, left } = watchedHub();
  const app = streamRoute(hub);
  const server = await listen('127.0.0.1', 0);
  server.answer({ raw: () => false, fetch: (request) => app.fetch(request) });
  const page = new AbortController();
  const response = await fetch(`http://127.0.0.1:${server.port}/desk/api/stream`, {
    signal: page.signal,
  });
  const stream = streamOf(response);
  await came;
  hub.tell({ event: 'message', data: { room: 'jungle' } });
  expect(await stream.take(1)).toEqual([{ event: 'message', data: { room: 'jungle' } }]);
  page.abort();
  await left;
  hub.tell({ event: 'links', data: {} });
  server.close();
});

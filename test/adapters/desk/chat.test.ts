import { afterEach, expect, test } from 'vitest';
import { plain } from '#src/core/message.ts';
import type { Store } from '#src/ports/store/store.ts';
import { type ChatUnderTest, chatContract } from '#test/contracts/chat.ts';
import { startBot } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';
import { type Stream, streamOf } from '#test/support/stream.ts';

const open: Stream[] = [];

afterEach(async () => {
  for (const stream of open.splice(0)) await stream.leave();
});

async function deskUnderTest(store: Store): Promise<ChatUnderTest> {
  const bot = await startBot(store);
  const [chat] = bot.newsroom.chats;
  if (!chat) throw new Error('the desk has no chat');
  const stream = streamOf(await bot.call('GET', '/desk/api/stream'));
  open.push(stream);
  const room = (id: string) => ({ chat: 'desk', id });
  return {
    chat,
    room: room('jungle'),
    other: room('atelier'),
    people: ['camille', 'nour'],
    say: async (person, { id }, text) => ({
      ...room(id),
      message: await bot.say(person, text, id),
    }),
    seen: async ({ id }) =>
      (await bot.messages(id)).map((message) => ({
        id: message.id,
        text: message.text,
        own: message.reactions
          .filter(({ people }) => people.some((person) => person.id === 'bruisse'))
          .map(({ emoji }) => emoji)
          .sort(),
      })),
    heard: async (person, count) => {
      const mine = (data: unknown): data is { person: string; text: string } =>
        typeof data === 'object' && data !== null && 'person' in data && data.person === person;
      const sent = await stream.take(count, ({ event, data }) => event === 'whisper' && mine(data));
      return sent.map(({ data }) => (mine(data) ? data.text : ''));
    },
    // The desk has no way to call anyone.
    calls: async () => 0,
  };
}

onBothEngines((store) => {
  chatContract('the desk as a chat', () => deskUnderTest(store()));

  test('a post repeated under its key keeps its first text and its place', async () => {
    const { chat, room, seen } = await deskUnderTest(store());
    const first = await chat.post(room, 'k1', plain('une fois'));
    expect(await chat.post(room, 'k1', plain('deux fois'))).toBe(first);
    expect(await seen(room)).toMatchObject([{ id: first, text: 'une fois' }]);
  });

  test('the answer to a command that nobody waits for any more is whispered', async () => {
    const { chat, room, heard } = await deskUnderTest(store());
    await chat.whisper(room, 'camille', plain('voici'), { event: 'desk:gone' });
    expect(await heard('camille', 1)).toEqual(['voici']);
  });
});

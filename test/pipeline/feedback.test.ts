import { expect, test } from 'vitest';
import { feedback } from '#src/pipeline/feedback.ts';
import type { Newsroom } from '#src/pipeline/newsroom.ts';
import type { Chat } from '#src/ports/chat.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

test('two jobs that mark one message side by side leave the one emoji that is true', async () => {
  const bot = await memoryBot();
  const message = await bot.say('Camille', 'https://gazette.example/un');
  const target = { chat: 'desk', id: 'jungle', message };
  const [link] = await bot.links();
  const state = (to: 'reading' | 'ready'): Promise<void> =>
    bot.newsroom.store.transaction(bot.id, (tx) => tx.links.update(link?.id ?? '', { state: to }));

  const shown = new Set(['bookmark']);
  const chat = (before: () => Promise<void>): Chat => ({
    ...(bot.desk.chat as Chat),
    react: async (_, emoji, added) => {
      await before();
      if (added) shown.add(emoji);
      else shown.delete(emoji);
    },
  });
  const over = (chats: Chat[]): Newsroom => ({ ...bot.newsroom, chats });
  const [asked, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await state('reading');
  const slow = feedback(
    over([
      chat(() => {
        asked.resolve();
        return gate.promise;
      }),
    ]),
    target,
  );
  await asked.promise;
  await state('ready');
  await feedback(over([chat(async () => {})]), target);
  gate.resolve();
  await slow;
  expect([...shown]).toEqual(['bookmark']);
});

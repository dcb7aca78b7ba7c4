import { expect, test } from 'vitest';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { startBot, typed } from '#test/support/bot.ts';
import { onBothEngines } from '#test/support/on-both.ts';

onBothEngines((store) => {
  test('that a model read no more than the ends of a page is told with its text, until a person rewrites it', async () => {
    const extract = extractWriter();
    const bot = await startBot(store(), {
      writer: {
        write: async (request, signal) => ({
          ...(await extract.write(request, signal)),
          writer: 'model',
          unread: [request.article.medium],
        }),
      },
    });
    await bot.say('camille', 'https://gazette.example/un');
    const [link] = await bot.links();
    expect(typed(link?.brief?.note ?? '')).toContain('n’en a lu que le début et la fin');
    await bot.command('camille', 'draft');
    const shown = async (): Promise<string> =>
      (await bot.messages()).map(({ text }) => text).at(-1) ?? '';
    expect(await shown()).toContain('Page longue (La Gazette d’exemple)');
    await bot.command('nour', 'edit 1 La Gazette d’exemple, relue en entier par Nour.');
    expect((await bot.issue(1)).sections[0]).not.toHaveProperty('note');
  });
});

import { expect, test } from 'vitest';
import { memoryBot } from '#test/support/memory-bot.ts';

test('a text far longer than a section takes is refused, and changes nothing', async () => {
  const bot = await memoryBot();
  await bot.say('camille', 'https://gazette.example/un');
  await bot.command('camille', 'draft');
  const before = await bot.issue(1);
  const long = 'Une phrase de Camille. '.repeat(1_000).trim();
  const reply = await bot.command('camille', `edit 1 ${long}`);
  expect(reply).toContain(
    'le texte compte 22 999 caractères, et une section de cette rubrique en prend 12 000 au plus. Raccourcissez-le',
  );
  expect(await bot.issue(1)).toEqual(before);
  const typed = await bot.command('camille', `edit liane ${long} https://gazette.example/deux`);
  expect(typed).toContain('12 000 au plus');
  expect(await bot.issue(1)).toEqual(before);
});

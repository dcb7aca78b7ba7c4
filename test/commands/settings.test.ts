import { expect, test } from 'vitest';
import { readDeadline, writtenDeadline } from '#src/core/deadline.ts';
import { remind } from '#src/pipeline/settings.ts';
import type { Bot } from '#test/support/bot.ts';
import { memoryBot } from '#test/support/memoryBot.ts';

const hour = 3_600_000;

/** A bot with an issue of one section; answers its message. */
async function drafted(options: { now?: () => Date } = {}) {
  const bot = await memoryBot(options);
  await bot.say('Camille', 'https://gazette.example/un');
  await bot.say('Nour', 'Bonjour');
  await bot.command('Camille', 'draft');
  const section = (await bot.messages()).find(({ section: shown }) => shown);
  return { bot, message: section?.id ?? '' };
}

const state = async (bot: Bot): Promise<string> => (await bot.issue(1)).state;

test('the quorum that a newsroom decides holds at once, in every room and on the desk', async () => {
  const { bot, message } = await drafted();
  await bot.react('Nour', message, 'white_check_mark');
  expect(await state(bot)).toBe('draft');
  expect(await bot.command('Camille', 'réglages quorum 1')).toContain('Quorum : 1');
  expect(await state(bot)).toBe('approved');
  const texts = (await bot.messages()).map(({ text }) => text).join('\n');
  expect(texts).toContain('est bon à tirer');
  expect(texts).toContain('1 sur 1');
  await bot.command('Camille', 'settings quorum 2');
  expect(await state(bot)).toBe('draft');
});

test('who votes and who holds a veto are named as people know them', async () => {
  const { bot, message } = await drafted();
  await bot.newsroom.store.transaction(bot.id, async (tx) => {
    for (const name of ['Camille', 'Nour']) await tx.people.save({ id: name, name });
  });
  const said = await bot.command('Camille', 'settings votants Camille\nveto @Nour');
  expect(said).toContain('Votent : Camille');
  expect(said).toContain('droit de veto : Nour');
  await bot.react('Nour', message, 'white_check_mark');
  expect((await bot.issue(1)).sections[0]?.tally.approve).toBe(0);
  expect(bot.whispers.map(({ text }) => text).join()).toContain('sans effet');
  expect(await bot.command('Camille', 'settings votants tous')).toContain('tout le monde');
});

test.each([
  ['quorum 0', '1 à 50'],
  ['quorum deux', '1 à 50'],
  ['votants Personnage', 'Je ne connais pas « Personnage »'],
  ['échéance hier', 'Je ne peux pas retenir'],
  ['échéance 2020-01-01 10:00', 'Je ne peux pas retenir'],
  ['échéance 2027-02-30 10:00', 'Je ne peux pas retenir'],
  ['couleur verte', 'La commande s’écrit'],
])('«%s» is refused, and nothing changes', async (line, why) => {
  const bot = await memoryBot();
  await bot.say('Camille', 'Bonjour');
  expect(await bot.command('Camille', `settings ${line}\nquorum 3`)).toContain(why);
  expect(await bot.command('Camille', 'settings')).toContain('Quorum : 2');
});

test('a deadline stands on the issue’s head, is recalled once before and once after, and goes with the issue', async () => {
  let time = Date.UTC(2026, 10, 24, 9);
  const { bot } = await drafted({ now: () => new Date(time) });
  const tick = async (): Promise<void> => {
    await bot.newsroom.store.transaction(bot.id, (tx) => remind(bot.newsroom, tx));
    await bot.settled();
  };
  const recalled = async (): Promise<string[]> =>
    (await bot.messages()).map(({ text }) => text).filter((text) => text.startsWith('⏰'));
  await bot.command('Camille', 'settings échéance 27/11/2026 18h');
  const head = (await bot.messages()).map(({ text }) => text).join('\n');
  expect(head).toContain('À boucler le 27 novembre 2026 à 18 h');
  await tick();
  expect(await recalled()).toEqual([]);
  time = Date.UTC(2026, 10, 27, 17) - 2 * hour;
  for (let i = 0; i < 3; i++) await tick();
  expect(await recalled()).toEqual([expect.stringContaining('se boucle le 27 novembre')]);
  time += 3 * hour;
  for (let i = 0; i < 3; i++) await tick();
  expect(await recalled()).toHaveLength(2);
  expect((await recalled())[1]).toContain('est passée');
});

test('a deadline is read and written in the time of Paris, in summer as in winter', () => {
  expect(readDeadline('2026-11-27 18:00')?.toISOString()).toBe('2026-11-27T17:00:00.000Z');
  expect(readDeadline('01/07/2026 à 9h05')?.toISOString()).toBe('2026-07-01T07:05:00.000Z');
  expect(readDeadline('2026-12-01')?.toISOString()).toBe('2026-12-01T17:00:00.000Z');
  expect(writtenDeadline('2026-07-01T07:05:00.000Z')).toBe('2026-07-01 09:05');
  for (const wrong of ['', 'demain', '2026-13-01', '2026-11-27 24:00', '31/11/2026'])
    expect(readDeadline(wrong)).toBeUndefined();
});

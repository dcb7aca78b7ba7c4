import { beforeAll, expect, test } from 'vitest';
import { commands } from '#commands/index.ts';
import { unaccented } from '#src/core/text/unaccented.ts';
import { type Bot, typed } from '#test/support/bot.ts';
import { memoryBot } from '#test/support/memory-bot.ts';

let bot: Bot;

beforeAll(async () => {
  bot = await memoryBot();
});

test('help lists every command of the list, with its usage and what it does', async () => {
  const shown = await bot.command('camille', 'help');
  for (const { usage, summary } of commands) expect(shown).toContain(`${usage} — ${summary}`);
  for (const { key } of bot.newsroom.settings.rubrics) expect(shown).toContain(`#${key}`);
});

test('the list holds what a newsroom does, and no name twice', () => {
  const names = commands.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'help',
      'links',
      'add',
      'draft',
      'show',
      'edit',
      'move',
      'drop',
      'approve',
      'status',
      'export',
      'paste',
      'clear',
      'close',
    ]),
  );
  const every = commands.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(every).size).toBe(every.length);
  for (const word of every) expect(word).toBe(word.toLowerCase());
});

test.each(commands.map(({ name, usage, summary }) => ({ name, usage, summary })))(
  'the usage of $name names it, and its summary is a French phrase without a full stop',
  ({ name, usage, summary }) => {
    expect(usage).toMatch(new RegExp(`^/jungle ${name}\\b`));
    expect(summary).toMatch(/^\p{Ll}.*[^.]$/u);
  },
);

test.each(['/jungle', '/jungle  ', '/JUNGLE', '/jungle HELP', '/jungle aide', '/jungle ?'])(
  '« %s » is help',
  async (text) => {
    const response = await bot.call('POST', '/desk/api/commands', {
      person: 'camille',
      room: 'jungle',
      text,
    });
    const { reply } = (await response.json()) as { reply: string };
    expect(typed(reply)).toBe(await bot.command('camille', 'help'));
  },
);

test.each(commands.flatMap(({ name, aliases }) => aliases.map((alias) => ({ name, alias }))))(
  '$alias is $name, typed with its accents or without',
  async ({ name, alias }) => {
    const asked = await bot.command('camille', name);
    for (const word of new Set([alias, unaccented(alias)]))
      expect(await bot.command('camille', word)).toBe(asked);
  },
);

import { Client } from 'pg';
import { expect, test } from 'vitest';
import { openStore } from '#src/adapters/store/open-store.ts';
import { newDatabase } from '#test/support/engines.ts';
import { channel, startSlackBot } from '#test/support/slack/bot.ts';

/** Every table of a database that holds some words, with how many of its rows do. */
async function whereAre(words: string, databaseUrl: string): Promise<Record<string, number>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const found: Record<string, number> = {};
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema like 'bruisse%' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables.rows) {
    const holding = `select from ${name} as held where to_jsonb(held)::text like $1`;
    const { rowCount } = await client.query(holding, [`%${words}%`]);
    if (rowCount) found[name] = rowCount;
  }
  await client.end();
  return found;
}

test('of a reply, a note under a link is all that is kept; under anything else, nothing', async () => {
  const databaseUrl = await newDatabase();
  const store = await openStore({ databaseUrl });
  const bot = await startSlackBot(store);
  const link = await bot.say('U0CAMILLE', 'https://gazette.example/un');
  const chat = await bot.say('U0CAMILLE', 'bavardage du matin');
  const unknown = '1700000000.000100';
  await bot.reply('U0NOUR', link, 'une note à garder');
  await bot.reply('U0NOUR', chat, 'bavardage de midi');
  bot.pass(-11 * 60_000);
  await bot.reply('U0NOUR', unknown, 'bavardage du soir');
  const parent = { chat: 'slack', id: channel, message: unknown };
  await expect
    .poll(() => store.read(bot.id, ({ events }) => events.repliesTo(parent)), { timeout: 20_000 })
    .toEqual([]);
  expect(await whereAre('une note', databaseUrl)).toEqual({ 'bruisse.thread_note': 1 });
  expect(await whereAre('bavardage', databaseUrl)).toEqual({});
  expect(await whereAre('gazette.example/un', databaseUrl)).toHaveProperty('bruisse.event');
  await store.close();
}, 60_000);

import { type Bot, type BotOptions, startBot } from './bot.ts';
import { engines } from './engines.ts';

/** A bot on the embedded engine alone, for what no engine changes. */
export async function memoryBot(options?: BotOptions): Promise<Bot> {
  const store = await engines.find(({ name }) => name === 'pglite')?.open();
  if (!store) throw new Error('there is no embedded engine');
  return startBot(store, options);
}

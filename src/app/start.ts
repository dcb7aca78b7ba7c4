import { existsSync } from 'node:fs';
import { startApp } from '#src/app.ts';
import { readConfig } from '#src/config.ts';
import { openLog } from '#src/log.ts';
import { startFailure } from './start-failure.ts';

/** Starts Bruisse from `.env` and the environment, until a signal ends it; exits with 1 and one sentence when it cannot. */
export async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    const config = readConfig(process.env);
    const log = openLog(config.LOG_LEVEL);
    process.on('unhandledRejection', (error) => log.error({ error }, 'unhandled rejection'));
    const app = await startApp(config, log, (text) => console.log(text));
    const end = (): void => void app.close().then(() => process.exit(0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  } catch (error) {
    console.error(startFailure(error, process.env));
    process.exit(1);
  }
}

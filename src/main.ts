import { existsSync } from 'node:fs';
import { startFailure } from './app/startFailure.ts';
import { startApp } from './app.ts';
import { readConfig } from './config.ts';
import { openLog } from './log.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
try {
  const config = readConfig(process.env);
  const app = await startApp(config, openLog(config.LOG_LEVEL), (text) => console.log(text));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void app.close().then(() => process.exit(0)));
} catch (error) {
  console.error(startFailure(error, process.env));
  process.exit(1);
}

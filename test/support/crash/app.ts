import { startApp } from '#src/app.ts';
import { readConfig } from '#src/config.ts';
import { openLog } from '#src/log.ts';
import { moments } from './moments.ts';
import { trap } from './trap.ts';

const [, , wanted, nth, env = '{}'] = process.argv;
const config = readConfig({ PORT: '0', LOG_LEVEL: 'error', ...JSON.parse(env) });
const moment = moments.find((name) => name === wanted);
const app = await startApp(config, openLog(config.LOG_LEVEL), () => {}, trap(moment, Number(nth)));
console.log(`ready ${app.url}`);

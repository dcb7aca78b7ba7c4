import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { ToCheck } from '#src/core/to-check.ts';

enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/node'));
const { checkHere } = await import('./here.ts');

parentPort?.on('message', async (asked: ToCheck) =>
  parentPort?.postMessage(await checkHere(asked)),
);

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Asked } from './asked.ts';

enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/node'));
const { checkHere, traceHere } = await import('./here.ts');

parentPort?.on('message', async (asked: Asked) =>
  parentPort?.postMessage(
    await ('check' in asked ? checkHere(asked.check) : traceHere(asked.trace)),
  ),
);

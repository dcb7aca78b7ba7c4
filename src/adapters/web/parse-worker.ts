import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { PageToRead } from './parse.ts';
import type { Parsed } from './parser.ts';

enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/node'));
const { parsePageBytes } = await import('./parse.ts');

const parse = async (page: PageToRead): Promise<Parsed> => {
  try {
    return { kind: 'reading', reading: await parsePageBytes(page) };
  } catch (error) {
    return { kind: 'broken', reason: String(error) };
  }
};

parentPort?.on('message', async (page: PageToRead) => parentPort?.postMessage(await parse(page)));
parentPort?.postMessage('ready');

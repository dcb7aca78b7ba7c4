import { parentPort } from 'node:worker_threads';
import type { FetchedPage } from './fetch.ts';
import { parsePageBytes } from './parse.ts';
import type { Parsed } from './parser.ts';

const parse = async (page: FetchedPage): Promise<Parsed> => {
  try {
    return { kind: 'reading', reading: await parsePageBytes(page) };
  } catch (error) {
    return { kind: 'broken', reason: String(error) };
  }
};

parentPort?.on('message', async (page: FetchedPage) => parentPort?.postMessage(await parse(page)));
parentPort?.postMessage('ready');

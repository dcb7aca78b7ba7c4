import { parentPort } from 'node:worker_threads';
import type { FetchedPage } from './fetch.ts';
import { parsePageBytes } from './parse.ts';
import type { Parsed } from './parser.ts';

const parse = (page: FetchedPage): Parsed => {
  try {
    return { kind: 'reading', reading: parsePageBytes(page) };
  } catch (error) {
    return { kind: 'broken', reason: String(error) };
  }
};

parentPort?.on('message', (page: FetchedPage) => parentPort?.postMessage(parse(page)));
parentPort?.postMessage('ready');

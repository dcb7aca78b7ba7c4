import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '#src/core/article.ts';
import { startErrors } from '#src/locale/config.ts';
import { readWords } from '#src/locale/read.ts';
import { ConfigError, readConfig } from './config.ts';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'));
const { isLocalFile, readFileAt, readLines, record } = await import('#src/adapters/web/tool.ts');

/** Reads a page of the web, as the settings say. */
async function readUrl(url: string): Promise<Reading> {
  const { readerOf } = await import('./app/reader.ts');
  const reader = readerOf(readConfig(process.env));
  try {
    return await reader.read(url, new AbortController().signal);
  } finally {
    await reader.close();
  }
}

async function readOne(target: string): Promise<number> {
  const reading = isLocalFile(target) ? await readFileAt(target, values) : await readUrl(target);
  console.log(JSON.stringify(record(reading), undefined, 2));
  return reading.kind === 'refused' ? 1 : 0;
}

const options = {
  url: { type: 'string' },
  charset: { type: 'string' },
  jsonl: { type: 'boolean', default: false },
  base: { type: 'string', default: '.' },
} as const;

/** The arguments, none when they cannot be made out. */
function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return parseArgs({ allowPositionals: true, options, args: [] });
  }
}

const { values, positionals } = parsed();
const [target] = positionals;

// Whoever reads our lines may have enough of them.
process.stdout.on('error', () => process.exit());

if (values.jsonl) {
  for await (const line of readLines(process.stdin, values.base)) console.log(line);
} else if (!target) {
  console.error(readWords.usage);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await readOne(target);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(startErrors.setting(error.variable));
    process.exitCode = 2;
  }
}

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Reading } from '#src/core/article.ts';
import { startErrors } from '#src/locale/config.ts';
import { lineErrors } from '#src/locale/lines.ts';
import { readWords } from '#src/locale/read.ts';
import { ConfigError } from './config/error.ts';
import { readConfig } from './config.ts';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'));
const { FileError, fileReader, isLocalFile, record } = await import('#src/adapters/web/tool.ts');

const lineShape = z.object({
  html: z.string(),
  url: z.string().nullish(),
  charset: z.string().nullish(),
});

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

async function readFile(path: string): Promise<Reading> {
  const reader = fileReader();
  try {
    return await reader.read(path, values);
  } finally {
    await reader.close();
  }
}

async function readOne(target: string): Promise<number> {
  const reading = isLocalFile(target) ? await readFile(target) : await readUrl(target);
  console.log(JSON.stringify(record(reading), undefined, 2));
  return reading.kind === 'refused' ? 1 : 0;
}

/** Answers lines that name saved pages; one that names none that can be read is a bad line. */
async function readLines(base: string): Promise<void> {
  const { answerLines, LineError } = await import('./jsonl.ts');
  const reader = fileReader();
  await answerLines(lineShape, async ({ html, url, charset }) => {
    try {
      const options = { url: url ?? undefined, charset: charset ?? undefined };
      return record(await reader.read(join(base, html), options));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      throw new LineError((number) => lineErrors.noFile(number, html, error.code));
    }
  });
  await reader.close();
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
  await readLines(values.base);
} else if (!target) {
  console.error(readWords.usage);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await readOne(target);
  } catch (error) {
    if (error instanceof FileError) console.error(readWords.noFile(target, error.code));
    else if (error instanceof ConfigError) console.error(startErrors.setting(error.variable));
    else throw error;
    process.exitCode = error instanceof FileError ? 1 : 2;
  }
}

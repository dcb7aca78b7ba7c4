import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import type { Article, Reading } from '#src/core/article.ts';
import { type Parser, parserPool } from './parser.ts';

/** What the tool prints of a reading: the article's fields, and why it was refused if it was. */
export type ReadRecord = Partial<Article> & { refusal?: { code: string; detail?: string } };

type FileOptions = { url?: string | undefined; charset?: string | undefined };

const nowhere = 'https://page.invalid/article';

/** A reading as one flat object; the text stands beside the refusal, whatever was read. */
export function record(reading: Reading): ReadRecord {
  if (reading.kind === 'article') return reading.article;
  const { code, detail, article } = reading;
  return { text: '', blocks: [], ...article, refusal: { code, ...(detail ? { detail } : {}) } };
}

/** Whether the argument names a file rather than an address. */
export const isLocalFile = (target: string): boolean =>
  !/^https?:\/\//i.test(target) && existsSync(target);

async function parseFile(
  parser: Parser,
  path: string,
  { url, charset }: FileOptions,
): Promise<Reading> {
  const file = await readFile(path);
  const page = {
    url: url && URL.canParse(url) ? url : nowhere,
    contentType: charset ? `text/html; charset=${charset}` : 'text/html',
    bytes: /\.gz$/i.test(path) ? gunzipSync(file) : file,
  };
  return parser.parse(page, new AbortController().signal);
}

/** Reads a saved page, gzipped or not, as if it had come from `url`. */
export async function readFileAt(path: string, options: FileOptions): Promise<Reading> {
  const parser = parserPool({ workers: 1 });
  try {
    return await parseFile(parser, path, options);
  } finally {
    await parser.close();
  }
}

async function readLine(parser: Parser, line: string, base: string): Promise<object> {
  let id: unknown = null;
  try {
    const { html, url, charset, ...rest } = JSON.parse(line);
    id = rest.id ?? null;
    const reading = await parseFile(parser, join(base, String(html)), {
      url: url ?? undefined,
      charset: charset ?? undefined,
    });
    return { id, ...record(reading) };
  } catch (error) {
    return {
      id,
      refusal: { code: 'page.unreachable', detail: String(error) },
      text: '',
      blocks: [],
    };
  }
}

/** One JSON line out for each `{id, url, html, charset}` line in, in order; a bad page gives a refusal, never an end. */
export async function* readLines(
  input: NodeJS.ReadableStream,
  base: string,
): AsyncGenerator<string> {
  const parser = parserPool({ workers: 1 });
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line.trim()) yield JSON.stringify(await readLine(parser, line, base));
  } finally {
    await parser.close();
  }
}

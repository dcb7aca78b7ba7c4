import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Article, Reading } from '#src/core/article.ts';
import { readWords } from '#src/locale/read.ts';
import { type Parser, parserPool } from './parser.ts';

/** What the tool prints of a reading: the article's fields, and why it was refused if it was. */
export type ReadRecord = Partial<Article> & { refusal?: { code: string; detail?: string } };

type FileOptions = { url?: string | undefined; charset?: string | undefined };

const nowhere = 'https://page.invalid/article';
const largest = 32 * 1024 * 1024;

/** A reading as one flat object; the text stands beside the refusal, whatever was read. */
export function record(reading: Reading): ReadRecord {
  if (reading.kind === 'article') return reading.article;
  const { code, detail, article } = reading;
  return { text: '', blocks: [], ...article, refusal: { code, ...(detail ? { detail } : {}) } };
}

/** Whether the argument names a file rather than an address. */
export const isLocalFile = (target: string): boolean =>
  !/^https?:\/\//i.test(target) && existsSync(target);

/** A saved page's bytes; nothing that unzips to more than this is one. */
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  if ((await stat(path)).size > largest) return undefined;
  const file = await readFile(path);
  if (!/\.gz$/i.test(path)) return file;
  try {
    return gunzipSync(file, { maxOutputLength: largest });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What was read at no known address tells nothing of one. */
function withoutAddress(reading: Reading): Reading {
  if (!reading.article) return reading;
  const { url: _, canonicalUrl, medium, ...rest } = reading.article;
  const article = {
    ...rest,
    ...(canonicalUrl === nowhere ? {} : { canonicalUrl }),
    ...(medium === new URL(nowhere).hostname ? {} : { medium }),
  };
  return { ...reading, article } as Reading;
}

async function parseFile(
  parser: Parser,
  path: string,
  { url, charset }: FileOptions,
): Promise<Reading> {
  const bytes = await bytesOf(path);
  if (!bytes) return { kind: 'refused', code: 'page.heavy', detail: String(largest) };
  const known = url && URL.canParse(url) ? url : undefined;
  const contentType = charset ? `text/html; charset=${charset}` : 'text/html';
  const page = { url: known ?? nowhere, contentType, bytes };
  const reading = await parser.parse(page, new AbortController().signal);
  return known ? reading : withoutAddress(reading);
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

const lineShape = z.object({
  html: z.string(),
  url: z.string().nullish(),
  charset: z.string().nullish(),
});

const failed = (detail: string): ReadRecord =>
  record({ kind: 'refused', code: 'page.unreachable', detail });

/** The id of a line, however wrong the rest of it may be. */
const idOf = (line: unknown): unknown =>
  typeof line === 'object' && line !== null && 'id' in line ? line.id : null;

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^E(?:NOENT|ISDIR|ACCES|PERM)$/.test(String(error.code));

async function readLine(parser: Parser, line: string, base: string): Promise<object> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, ...failed(readWords.notJson) };
  }
  const id = idOf(json);
  const asked = lineShape.safeParse(json);
  if (!asked.success) return { id, ...failed(readWords.malformed) };
  const { html, url, charset } = asked.data;
  const options = { url: url ?? undefined, charset: charset ?? undefined };
  try {
    return { id, ...record(await parseFile(parser, join(base, html), options)) };
  } catch (error) {
    return { id, ...failed(isMissing(error) ? readWords.noFile(html) : String(error)) };
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

import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Article, Reading } from '#src/core/article.ts';
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

/** Whether the argument names a file rather than an address: those have a scheme, of more letters than a drive. */
export const isLocalFile = (target: string): boolean => !/^[a-z][a-z\d+.-]+:/i.test(target);

/** A saved page that cannot be read; `code` is the system's («ENOENT»). */
export class FileError extends Error {
  readonly path: string;
  readonly code: string;

  constructor(path: string, code: string) {
    super(`${path}: ${code}`);
    this.path = path;
    this.code = code;
  }
}

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
  const bytes = await bytesOf(path).catch((error) => {
    throw new FileError(path, String(error.code ?? error));
  });
  if (!bytes) return { kind: 'refused', code: 'page.heavy', detail: String(largest) };
  const known = url && URL.canParse(url) ? url : undefined;
  const contentType = charset ? `text/html; charset=${charset}` : 'text/html';
  const page = { url: known ?? nowhere, contentType, bytes };
  const reading = await parser.parse(page, new AbortController().signal);
  return known ? reading : withoutAddress(reading);
}

/** What reads saved pages, gzipped or not, as if each had come from its `url`; one that it cannot open is a `FileError`. */
export function fileReader() {
  const parser = parserPool({ workers: 1 });
  return {
    read: (path: string, options: FileOptions): Promise<Reading> =>
      parseFile(parser, path, options),
    close: () => parser.close(),
  };
}

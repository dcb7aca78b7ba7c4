import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const author = z.union([z.string(), z.array(z.string())]);
const line = z.object({
  id: z.string(),
  url: z.string().nullable(),
  html: z.string(),
  charset: z.string().nullable().optional(),
  gold: z.object({
    articleBody: z.string().nullish(),
    title: z.string().nullish(),
    author: author.nullish(),
    date: z.string().nullish(),
    publisher: z.string().nullish(),
    with: z.array(z.string()).nullish(),
    without: z.array(z.string()).nullish(),
    lang: z.string().nullish(),
  }),
});

/** One page of a corpus with what people say it holds. */
export type Sample = Omit<z.infer<typeof line>, 'html'> & { bytes: Uint8Array };

/** The pages of one set under `$JUNGLE_CORPUS/read`, unzipped, one at a time. */
export async function* samplesIn(corpus: string, set: string): AsyncGenerator<Sample> {
  const folder = join(corpus, 'read', set);
  const lines = (await readFile(join(folder, 'pages.jsonl'), 'utf8')).split('\n').filter(Boolean);
  for (const json of lines) {
    const { html, ...rest } = line.parse(JSON.parse(json));
    const file = await readFile(join(folder, html));
    yield { ...rest, bytes: html.endsWith('.gz') ? gunzipSync(file) : file };
  }
}

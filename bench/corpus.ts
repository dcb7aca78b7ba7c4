import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const author = z.union([z.string(), z.array(z.string())]);
const line = z.object({
  id: z.string(),
  url: z.string(),
  html: z.string(),
  charset: z.string().optional(),
  gold: z.object({
    articleBody: z.string().optional(),
    title: z.string().optional(),
    author: author.optional(),
    date: z.string().optional(),
    publisher: z.string().optional(),
    with: z.array(z.string()).optional(),
    without: z.array(z.string()).optional(),
    lang: z.string().optional(),
  }),
});

/** One page of a corpus with what people say it holds. */
export type Sample = Omit<z.infer<typeof line>, 'html'> & { bytes: Uint8Array };

/** The pages of one set under `$JUNGLE_CORPUS/read`, unzipped. */
export async function samplesIn(corpus: string, set: string): Promise<Sample[]> {
  const folder = join(corpus, 'read', set);
  const lines = (await readFile(join(folder, 'pages.jsonl'), 'utf8')).split('\n').filter(Boolean);
  return Promise.all(
    lines.map(async (json) => {
      const { html, ...rest } = line.parse(JSON.parse(json));
      const file = await readFile(join(folder, html));
      return { ...rest, bytes: html.endsWith('.gz') ? gunzipSync(file) : file };
    }),
  );
}

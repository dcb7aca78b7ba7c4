import { decodePage } from '#src/adapters/web/charset.ts';
import { readPage } from '#src/adapters/web/page.ts';
import type { Article } from '#src/core/article.ts';
import { plainReadability } from './baseline.ts';
import { type Sample, samplesIn } from './corpus.ts';
import { type Marks, marksFor } from './metadata.ts';
import { f1, overlapOf } from './shingles.ts';

type Outcome = { text: string; refused?: boolean; article?: Partial<Article> };
type Reader = { name: string; read(html: string, url: string): Outcome | undefined };

const readers: readonly Reader[] = [
  {
    name: 'bruisse',
    read(html, url) {
      const reading = readPage(html, url);
      const article = reading.article ?? {};
      return { text: article.text ?? '', article, refused: reading.kind === 'refused' };
    },
  },
  {
    name: 'readability+linkedom',
    read(html) {
      const text = plainReadability(html);
      return text === undefined ? undefined : { text };
    },
  },
];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const quantile = (sorted: readonly number[], at: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
const found = (text: string, parts: readonly string[]): number =>
  parts.filter((part) => text.replace(/\s+/g, ' ').includes(part.replace(/\s+/g, ' '))).length;

function shares(marks: readonly Marks[]): string {
  const fields = ['title', 'author', 'date', 'medium', 'language'] as const;
  return fields
    .flatMap((field) => {
      const known = marks.map((mark) => mark[field]).filter((mark) => mark !== undefined);
      const right = known.filter(Boolean).length;
      return known.length > 0 ? [`${field} ${right}/${known.length}`] : [];
    })
    .join(', ');
}

function run(reader: Reader, samples: readonly Sample[]): Record<string, string | number> {
  const times: number[] = [];
  const overlaps: ReturnType<typeof overlapOf>[] = [];
  const marks: Marks[] = [];
  const counts = { crashed: 0, empty: 0, refused: 0, kept: 0, toKeep: 0, strays: 0 };
  for (const { bytes, url, charset, gold } of samples) {
    const type = `text/html; charset=${charset ?? ''}`;
    const start = performance.now();
    const outcome = reader.read(decodePage(bytes, type), url ?? 'https://page.example/article');
    times.push(performance.now() - start);
    const text = outcome?.text ?? '';
    if (!outcome) counts.crashed++;
    if (!text) counts.empty++;
    if (outcome?.refused) counts.refused++;
    if (gold.articleBody) overlaps.push(overlapOf(gold.articleBody, text));
    if (outcome?.article) marks.push(marksFor(outcome.article, gold));
    counts.kept += found(text, gold.with ?? []);
    counts.toKeep += gold.with?.length ?? 0;
    counts.strays += found(text, gold.without ?? []);
  }
  times.sort((a, b) => a - b);
  const precision = mean(overlaps.map((overlap) => overlap.precision));
  const recall = mean(overlaps.map((overlap) => overlap.recall));
  return {
    reader: reader.name,
    pages: samples.length,
    F1: f1({ precision, recall }).toFixed(4),
    P: precision.toFixed(4),
    R: recall.toFixed(4),
    'ms p50': quantile(times, 0.5).toFixed(1),
    'ms p99': quantile(times, 0.99).toFixed(0),
    crashed: counts.crashed,
    empty: counts.empty,
    refused: counts.refused,
    ...(counts.toKeep ? { kept: `${counts.kept}/${counts.toKeep}`, strays: counts.strays } : {}),
    metadata: shares(marks),
  };
}

/** Reads the corpus at `$JUNGLE_CORPUS` with this reader and a plain one, and prints how well and how fast each did. */
export async function benchRead(): Promise<void> {
  const corpus = process.env.JUNGLE_CORPUS;
  if (!corpus) {
    console.log(
      'read: set JUNGLE_CORPUS to the folder that holds read/{benchmark,publishers,french}',
    );
    return;
  }
  for (const set of ['benchmark', 'publishers', 'french']) {
    const samples = await samplesIn(corpus, set);
    console.log(`\nread: ${set}`);
    console.table(readers.map((reader) => run(reader, samples)));
  }
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
}

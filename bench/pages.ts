import { readdir } from 'node:fs/promises';
import { webReader } from '#src/adapters/web/reader.ts';
import { startSite } from '#test/support/site.ts';
import { printTable } from './table.ts';
import { quantile, repeated, timed } from './timing.ts';

const rounds = 30;
const pages = new URL('../test/pages/', import.meta.url);

/** Prints how long each sample page takes from its address to its article, over loopback, one at a time. */
export async function benchPages(): Promise<void> {
  const site = await startSite();
  const reader = webReader({ allowHosts: [site.host], userAgent: 'Bruisse-bench/1.0' });
  const rows: Record<string, string | number>[] = [];
  const all: number[] = [];
  const { signal } = new AbortController();
  const first = await timed(() => reader.read(`${site.url}/canal-fret`, signal));
  for (const file of (await readdir(pages)).filter((name) => name.endsWith('.html'))) {
    let came = '';
    const times = await repeated(rounds, async () => {
      const reading = await reader.read(`${site.url}/${file}`, signal);
      came = reading.kind === 'article' ? `${reading.article.words} words` : reading.code;
    });
    all.push(...times);
    rows.push({
      page: file,
      came,
      'p50 ms': quantile(times, 0.5),
      'p99 ms': quantile(times, 0.99),
    });
  }
  await reader.close();
  await site.close();
  rows.push({
    page: 'all of them',
    came: `${all.length} reads`,
    'p50 ms': quantile(all, 0.5),
    'p99 ms': quantile(all, 0.99),
  });
  printTable(`read: sample pages over loopback (the very first took ${first.toFixed(0)} ms)`, rows);
}

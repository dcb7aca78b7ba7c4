import { samplesIn } from './corpus.ts';
import { type Measured, measure } from './measure.ts';
import { readers } from './readers.ts';

const [name = '', corpus = '', ...sets] = process.argv.slice(2);

/** One reader over the sets, alone in its process: a line of figures a set, its peak memory with the last. */
const reader = await readers[name]?.();
if (!reader) throw new Error(`no reader is called ${name}`);
for (const set of sets) {
  const pages: Measured[] = [];
  for await (const sample of samplesIn(corpus, set)) pages.push(await measure(reader.read, sample));
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ set, pages, peak })}\n`);
}
await reader.close?.();

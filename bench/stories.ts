import { openStore } from '#src/adapters/store/open-store.ts';
import type { StorySketch } from '#src/core/links/sketch.ts';
import { storyLikeness } from '#src/core/links/story.ts';
import type { Store } from '#src/ports/store/store.ts';
import { type BenchEngine, onEachEngine } from './engines.ts';
import { printTable } from './table.ts';
import { quantile, repeated } from './timing.ts';

const sizes = [100, 10_000];
const newsroom = 'bench';
const atOnce = 250;
const day = 24 * 3600 * 1000;

/** Numbers from 0 to 1, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A sketch whose words and names are drawn as those of a language are: a few stand in many, most in few. */
function sketch(i: number): StorySketch {
  const random = chance(i + 1);
  const draw = (kind: string, most: number) => `${kind}${Math.floor(most ** random())}`;
  const several = (count: number, kind: string, most: number) => [
    ...new Set(Array.from({ length: count }, () => draw(kind, most))),
  ];
  const titleNames = several(2, 'name', 20_000);
  return {
    medium: `medium ${i % 200}`,
    language: 'fr',
    title: `title ${i}`,
    words: several(6, 'word', 8_000),
    titleNames,
    names: [...new Set([...titleNames, ...several(14, 'name', 20_000)])],
    titleNumbers: [],
    numbers: several(4, '', 5_000),
    at: new Date(Date.UTC(2026, 0, 1) + (i % 365) * day).toISOString(),
  };
}

async function seed(store: Store, count: number): Promise<void> {
  for (let from = 0; from < count; from += atOnce)
    await store.transaction(newsroom, async (tx) => {
      for (let i = from; i < Math.min(count, from + atOnce); i++)
        await tx.stories.keep(`link-${i}`, sketch(i), `link-${i}`);
    });
}

/** Looks for the story of one more link, and keeps it: all that a dropped article costs. */
const recognise = (store: Store, i: number): Promise<void> =>
  store.transaction(newsroom, async (tx) => {
    const one = sketch(i);
    const { candidates, rarity } = await tx.stories.near(one, '');
    for (const candidate of candidates) storyLikeness(one, candidate.sketch, rarity);
    await tx.stories.keep(`link-${i}`, one, `link-${i}`);
  });

async function measure({ env }: BenchEngine, stored: number): Promise<Record<string, number>> {
  const { DATABASE_URL: databaseUrl, JUNGLE_DATA: dir = '' } = env;
  const store = await openStore(databaseUrl ? { databaseUrl } : { dir });
  try {
    await seed(store, stored);
    await store.tidy(new Date());
    const taken = await repeated(100, (i) => recognise(store, stored + i));
    const ids = Array.from({ length: 500 }, (_, i) => `link-${i}`);
    const listed = await repeated(9, () => store.read(newsroom, (tx) => tx.stories.others(ids)));
    return {
      stored,
      'recognise ms': quantile(taken, 0.5),
      'p99 ms': quantile(taken, 0.99),
      'others of 500 ms': quantile(listed, 0.5),
    };
  } finally {
    await store.close();
  }
}

/** Prints what it costs to find links that tell the same story, with few and with many links stored. */
export async function benchStories(): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  for (const stored of sizes)
    await onEachEngine(async (engine) => {
      rows.push({ engine: engine.name, ...(await measure(engine, stored)) });
    });
  printTable('stories: a link recognised among those stored, medians of 100', rows);
}

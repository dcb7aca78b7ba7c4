import { type BenchApp, startBenchApp } from './app.ts';
import { type BenchEngine, onEachEngine } from './engines.ts';
import { printTable } from './table.ts';
import { quantile, repeated, timed } from './timing.ts';

const sizes = [100, 10_000];
const rubrics = "array['une', 'bruisse', 'stories', 'loupe', 'adore', 'liane']";
const person = 'camille';
const room = 'jungle';

/** Statements that make the first link of a newsroom into so many, spread over the rubrics. */
const copies = (count: number): string[] => [
  `insert into link (newsroom, id, number, url, canonical_url, rubric, state, created_at, article, dropper_count)
    select newsroom, id || '-' || i, i, url || '/' || i, canonical_url || '/' || i,
      (${rubrics})[1 + i % 6], state, created_at, article, 1
    from link, generate_series(2, ${count}) as i where number = 1`,
  `insert into link_url (newsroom, canonical_url, link)
    select newsroom, canonical_url, id from link where number > 1`,
  `insert into link_drop (newsroom, link, chat, room, message, person, at)
    select newsroom, id, 'desk', 'jungle', '', 'camille', created_at from link where number > 1`,
  `insert into brief (newsroom, link, n, revision, brief)
    select link.newsroom, link.id, 1, revision, brief from link, brief where number > 1`,
  `insert into story (newsroom, link, story, sketch)
    select link.newsroom, link.id, link.id, sketch from link, story where number > 1`,
  `update counter set value = ${count} where name = 'link'`,
  'analyze',
];

const command = (app: BenchApp, text: string): Promise<string> =>
  app.post('/desk/api/commands', { person, room, text: `/jungle ${text}` });

async function seed({ env, run }: BenchEngine, count: number): Promise<void> {
  const app = await startBenchApp(env);
  await app.post(`/desk/api/rooms/${room}/messages`, {
    person,
    text: 'https://gazette.example/archives',
  });
  await app.store.settled({ ms: 60_000 });
  await app.close();
  await run(copies(count));
}

const median = async (work: () => Promise<unknown>): Promise<number> =>
  quantile(await repeated(5, work), 0.5);

async function measure(engine: BenchEngine, stored: number): Promise<Record<string, number>> {
  await seed(engine, stored);
  const app = await startBenchApp(engine.env);
  const first = await timed(() => command(app, 'draft'));
  const again = await median(() => command(app, 'draft'));
  const drop = await median(() =>
    app.post(`/desk/api/rooms/${room}/messages`, { person, text: 'Vu.' }),
  );
  const times = {
    stored,
    'draft ms': first,
    'again ms': again,
    'status ms': await median(() => command(app, 'status')),
    'links ms': await median(() => app.get('/desk/api/links')),
    'messages ms': await median(() => app.get(`/desk/api/rooms/${room}/messages`)),
    'issue ms': await median(() => app.get('/issues/1.json')),
    'say ms': drop,
  };
  await app.close();
  return times;
}

/** Prints how long `/jungle draft` and what the desk's page fetches take, with few and with many links stored. */
export async function benchDraft(): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  for (const stored of sizes) {
    await onEachEngine(async (engine) => {
      rows.push({ engine: engine.name, ...(await measure(engine, stored)) });
    });
  }
  printTable('draft: one newsroom, medians of 5 but for the first draft', rows);
}

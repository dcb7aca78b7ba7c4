import { setTimeout as pause } from 'node:timers/promises';
import type { ChatEvent } from '#src/core/event.ts';
import { type BenchApp, startBenchApp } from './app.ts';
import { onEachEngine } from './engines.ts';
import { printTable } from './table.ts';
import { quantile, repeated, timed } from './timing.ts';

const burst = 1000;
const links = 100;
const paced = 300;
const perSecond = 50;

const common = (id: string) => ({
  id,
  newsroom: 'home',
  person: 'camille',
  room: { chat: 'desk', id: 'jungle' },
  at: Date.now(),
});

const reaction = (id: string): ChatEvent => ({
  ...common(id),
  kind: 'reaction',
  message: `m-${id}`,
  emoji: 'eyes',
  added: true,
});

const drop = (id: string): ChatEvent => ({
  ...common(id),
  kind: 'message',
  message: `m-${id}`,
  text: `À lire : https://gazette.example/${id}`,
});

async function settled({ store }: BenchApp): Promise<void> {
  if (!(await store.settled({ ms: 300_000 }))) throw new Error('the jobs did not end');
}

/** Accepts many events at once; answers how many a second were accepted, and how many a second were done with. */
async function flood(app: BenchApp, events: readonly ChatEvent[]): Promise<[number, number]> {
  let accepting = 0;
  const whole = await timed(async () => {
    accepting = await timed(() => Promise.all(events.map((event) => app.store.accept(event))));
    await settled(app);
  });
  return [(1000 * events.length) / accepting, (1000 * events.length) / whole];
}

/** How long accepting took, event by event, at a steady pace with their handling going on beside it. */
async function steady(app: BenchApp): Promise<number[]> {
  const taken: Promise<number>[] = [];
  const start = performance.now();
  for (let i = 0; i < paced; i++) {
    await pause(Math.max(0, start + (1000 * i) / perSecond - performance.now()));
    taken.push(timed(() => app.store.accept(reaction(`paced-${i}`))));
  }
  const times = await Promise.all(taken);
  await settled(app);
  return times;
}

const named = (name: string, count: number, make: (id: string) => ChatEvent): ChatEvent[] =>
  Array.from({ length: count }, (_, i) => make(`${name}-${i}`));

/** Prints how fast events are kept and handled, and how soon a platform can be told that they are kept. */
export async function benchIntake(): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  await onEachEngine(async ({ name, env }) => {
    const app = await startBenchApp(env);
    await flood(app, named('warm', 50, reaction));
    const [accepted, handled] = await flood(app, named('burst', burst, reaction));
    const acks = await steady(app);
    const [, drafted] = await flood(app, named('link', links, drop));
    const said = await repeated(30, (i) =>
      app.post('/desk/api/rooms/jungle/messages', { person: 'nour', text: `Bonjour ${i}` }),
    );
    await app.close();
    rows.push({
      engine: name,
      'accepted/s': accepted,
      'handled/s': handled,
      'ack p50 ms': quantile(acks, 0.5),
      'ack p99 ms': quantile(acks, 0.99),
      'links drafted/s': drafted,
      'desk message p50 ms': quantile(said, 0.5),
    });
  });
  printTable(
    `intake: ${burst} reactions at once; acks at ${perSecond} events/s; ${links} links to a draft`,
    rows,
  );
}

import { openStore } from '#src/adapters/store/open-store.ts';
import type { TeamsDeps } from '#src/adapters/teams/deps.ts';
import { openTeams } from '#src/adapters/teams/index.ts';
import { activity, message } from '#test/support/teams/activities.ts';
import { claimsFor, startAuthority } from '#test/support/teams/authority.ts';
import { settingsFor } from '#test/support/teams/bot.ts';
import { printTable } from './table.ts';
import { noopBot } from './teams-noop.ts';
import { timed } from './timing.ts';

const activities = 2000;
const rounds = 5;
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

type Bot = (body: string, authorization: string) => Promise<number>;

/** Time and processor per activity, in microseconds. */
async function cost(bot: Bot, bodies: readonly string[], authorization: string) {
  const before = process.cpuUsage();
  const taken = await timed(async () => {
    for (const body of bodies) {
      const status = await bot(body, authorization);
      if (status !== 200) throw new Error(`an activity was answered ${status}`);
    }
  });
  const { user, system } = process.cpuUsage(before);
  return { wall: (1000 * taken) / bodies.length, cpu: (user + system) / bodies.length };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints what an activity costs in our adapter, up to where an event is kept, beside a bot of botbuilder's that does nothing. */
export async function benchTeams(): Promise<void> {
  const authority = await startAuthority();
  const settings = settingsFor(authority, serviceUrl);
  const store = await openStore({ memory: true });
  const deps: TeamsDeps = {
    newsroom: 'bench',
    store,
    settings,
    accept: async () => true,
    isCommand: () => false,
    openForm: async () => {
      throw new Error('nothing is pressed here');
    },
    shown: async () => undefined,
    isLocal: () => true,
    tell: () => {},
    report: (error) => {
      throw error;
    },
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    wait: async () => {},
  };
  const { app } = openTeams(deps);
  const ours: Bot = async (body, authorization) => {
    const headers = { 'content-type': 'application/json', authorization };
    const response = await app.request('/api/messages', { method: 'POST', headers, body });
    return response.status;
  };
  const bots: Record<string, Bot> = { 'botbuilder, no-op': noopBot(settings), Bruisse: ours };
  const authorization = `Bearer ${await authority.sign(claimsFor(serviceUrl))}`;
  const bodies = Array.from({ length: activities }, (_, i) =>
    JSON.stringify(
      activity(serviceUrl, 'Ana Sample', message(`À lire https://gazette.example/${i}`)),
    ),
  );
  const costs = new Map<string, { wall: number; cpu: number }[]>();
  for (let round = 0; round <= rounds; round++)
    for (const [name, bot] of Object.entries(bots)) {
      const seen = await cost(bot, round === 0 ? bodies.slice(0, 200) : bodies, authorization);
      if (round > 0) costs.set(name, [...(costs.get(name) ?? []), seen]);
    }
  await store.close();
  const cpuOf = (name: string): number => median((costs.get(name) ?? []).map(({ cpu }) => cpu));
  const floor = cpuOf('botbuilder, no-op');
  printTable(
    `teams: ${activities} signed activities one after the other, median of ${rounds} rounds`,
    [...costs].map(([bot, seen]) => ({
      bot,
      'activities/s': 1e6 / median(seen.map(({ wall }) => wall)),
      'CPU µs': cpuOf(bot),
      'of the no-op': cpuOf(bot) / floor,
    })),
  );
}

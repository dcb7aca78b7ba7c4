import { delivery } from '#test/support/slack/deliveries.ts';
import { slackNetwork } from '#test/support/slack/network.ts';
import { workspace } from '#test/support/slack/server.ts';
import { onEachEngine } from './engines.ts';
import { burst, startTarget, steady, type Target } from './slack-load.ts';
import { printTable } from './table.ts';
import { quantile } from './timing.ts';

const events = 1000;
const beside = 40;
const rounds = 9;
const perSecond = 50;
const paced = 300;
const stored = [100, 10_000, 100_000];
const channel = 'C0JUNGLE';
const user = 'U0CAMILLE';

let ticks = Date.now() * 1000;

const ts = (): string => {
  ticks += 1000;
  return `${Math.floor(ticks / 1_000_000)}.${String(ticks % 1_000_000).padStart(6, '0')}`;
};

const said = (text: string): string =>
  JSON.stringify(delivery.message({ channel, ts: ts(), user, text }));

const chat = (): string => said('Quelqu’un a relu la page d’hier ?');

/** Of fifty events: 39 messages, ten reactions, one link; at their pace, a link a second to read and draft. */
const mixed = (i: number): string => {
  if (i % 50 === 49) return said(`À lire : https://gazette.example/${ticks}`);
  if (i % 5 === 1)
    return JSON.stringify(delivery.reaction({ channel, ts: ts(), user }, 'eyes', ts()));
  return chat();
};

const many = (count: number, make: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i));

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** What each spends on an event, in turns in one run: first the bare app, then ours. */
async function compared(bare: Target, ours: Target): Promise<[number, number]> {
  const spent: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++)
    for (const [i, target] of [bare, ours].entries()) {
      const each = await burst(target, many(events, chat), beside);
      if (round > 0) spent[i]?.push(each);
    }
  return [median(spent[0]), median(spent[1])];
}

/** Rows as the app leaves them of messages without a link. */
const fill = (count: number): string =>
  `insert into event (newsroom, id, kind, accepted_at, done_at)
    select 'home', 'old:${count}:' || n, 'message', now(), now() from generate_series(1, ${count}) as n`;

/** Prints what an event of Slack costs from its signature to its acknowledgement, beside a bare Bolt app that only acknowledges. */
export async function benchSlackIntake(): Promise<void> {
  const network = await slackNetwork();
  network.slack.join(channel, workspace.bot.user, user);
  network.slack.name(user, 'Camille');
  const slack = { SLACK_API_URL: network.apiUrl, SLACK_BOT_TOKEN: workspace.botToken };
  const bare = await startTarget('bare', {}, chat);
  const rows: Record<string, string | number>[] = [];
  await onEachEngine(async ({ name, env, run }) => {
    let kept = 0;
    for (const wanted of stored) {
      if (kept > 0) await run([fill(wanted - kept)]);
      const ours = await startTarget('app', { ...env, ...slack }, chat);
      const [floor, each] = await compared(bare, ours);
      const acks = await steady(ours, many(paced, mixed), perSecond);
      await ours.close();
      kept = wanted;
      rows.push({
        engine: name,
        'stored before': wanted,
        'bare CPU µs': floor,
        'CPU µs': each,
        'of the bare': each / floor,
        'ack p50 ms': quantile(acks, 0.5),
        'ack p99 ms': quantile(acks, 0.99),
      });
    }
  });
  await bare.close();
  await network.close();
  printTable(
    `intake over HTTP: ${events} signed messages of Slack, ${beside} at a time, median of ${rounds} rounds; acks of ${paced} mixed events at ${perSecond}/s`,
    rows,
  );
}

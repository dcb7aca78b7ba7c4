import { randomUUID } from 'node:crypto';
import type { Receiver } from '@slack/bolt';
import { checkHere, traceHere } from '#src/adapters/checker/here.ts';
import type { SlackNews } from '#src/adapters/slack/deps.ts';
import { openSlack } from '#src/adapters/slack/index.ts';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { newId } from '#src/app/ids.ts';
import { openNewsroom } from '#src/app/newsroom.ts';
import { newsroomForSlack } from '#src/app/slack.ts';
import type { Reading } from '#src/core/article.ts';
import type { ChatEvent } from '#src/core/event.ts';
import { defaultRubrics } from '#src/core/rubric.ts';
import { perform } from '#src/pipeline/index.ts';
import type { Attempt } from '#src/ports/job.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Writer } from '#src/ports/writer.ts';
import { article } from '#test/support/article.ts';
import { readBlocks } from './blocks.ts';
import { asking, delivery } from './deliveries.ts';
import { type FakeSlack, fakeSlack, type Kept, workspace } from './server.ts';

/** The channel that people drop links in. */
export const channel = 'C0JUNGLE';

/** Who is in that channel, by what Slack calls them. */
const members = {
  U0CAMILLE: 'Camille',
  U0NOUR: 'Nour',
  U0SACHA: 'Sacha',
  U0ZOE: 'Zoé',
  U0LOU: 'Lou',
  U0MAX: 'Max',
};

const performers = new Map<string, (attempt: Attempt) => Promise<void>>();
const working = new WeakSet<Store>();

async function workOnce(store: Store): Promise<void> {
  if (working.has(store)) return;
  working.add(store);
  await store.work(async (attempt) => performers.get(attempt.job.newsroom)?.(attempt));
}

/** What Bolt answered a delivery with; `times` counts the answers. */
export type Acked = { times: number; answer?: unknown };

/** A receiver without a port: what is handed to it goes the way of a delivery. */
function handReceiver(): Receiver & { deliver(body: object): Promise<Acked> } {
  let app: Parameters<Receiver['init']>[0] | undefined;
  return {
    init(given) {
      app = given;
    },
    start: async () => undefined,
    stop: async () => undefined,
    async deliver(body) {
      if (!app) throw new Error('Slack is not connected yet');
      const acked: Acked = { times: 0 };
      await app.processEvent({
        body: JSON.parse(JSON.stringify(body)),
        ack: async (answer) => {
          acked.times++;
          if (answer !== undefined) acked.answer = answer;
        },
      });
      return acked;
    },
  };
}

/** What can be chosen for a bot in a pretended workspace. */
export type SlackBotOptions = {
  accept?(event: ChatEvent, keep: (event: ChatEvent) => Promise<boolean>): Promise<boolean>;
  botToken?: string;
  writer?: Writer;
  /** The newsroom and the workspace of this one, whose process has ended. */
  again?: { id: string; slack: FakeSlack; clock: { offset: number } };
};

/** A whole bot in a pretended workspace. */
export type SlackBot = Awaited<ReturnType<typeof startSlackBot>>;

/** Opens a newsroom that Slack speaks to, through real Bolt, on a clock that waiting moves on. */
export async function startSlackBot(store: Store, options: SlackBotOptions = {}) {
  const id = options.again?.id ?? `test-${randomUUID()}`;
  const clock = options.again?.clock ?? { offset: 0 };
  const now = (): number => Date.now() + clock.offset;
  const slack = options.again?.slack ?? fakeSlack(now);
  const pages = new Map<string, Reading>();
  const bugs: unknown[] = [];
  const news: SlackNews[] = [];
  const logged: string[] = [];
  const receiver = handReceiver();
  const parts = newsroomForSlack(id, () => newsroom, store);
  const adapter = openSlack(
    {
      ...parts,
      accept: async (event) =>
        options.accept ? options.accept(event, parts.accept) : parts.accept(event),
      settings: {
        botToken: options.botToken ?? workspace.botToken,
        apiUrl: 'https://slack.test/api/',
      },
      tell: (item) => news.push(item),
      uninstalled: async () => void news.push({ kind: 'uninstalled' }),
      log: { warn: (_, text) => logged.push(text), error: (_, text) => logged.push(text) },
      report: (error) => bugs.push(error),
      now: () => new Date(now()),
      newId,
      wait: async (ms) => {
        clock.offset += ms;
      },
      fetch: slack.fetch,
    },
    receiver,
  );
  const { newsroom, desk } = openNewsroom({
    id,
    settings: {
      rubrics: defaultRubrics,
      timeZone: 'Europe/Paris',
      votes: { quorum: 2, vetoers: [], voters: [] },
    },
    store,
    web: {
      read: async (url) => pages.get(url) ?? { kind: 'article', article: article(url) },
    },
    writer: options.writer ?? extractWriter(),
    check: checkHere,
    trace: traceHere,
    url: 'http://desk.test',
    signed: false,
    secret: 'a secret for tests only, not for use',
    around: (chat) => chat,
    model: false,
    chats: [adapter.chat],
    changed: adapter.changed,
    report: (error) => bugs.push(error),
    now: () => new Date(now()),
    newId,
  });
  performers.set(id, (attempt) => perform(newsroom, attempt));
  await workOnce(store);
  slack.nameChannel(channel, 'la-jungle');
  slack.join(channel, workspace.bot.user, ...Object.keys(members));
  for (const [user, name] of Object.entries(members)) slack.name(user, name);
  await adapter.connect();

  const settled = async (): Promise<void> => {
    if (!(await store.settled({ newsroom: id, ms: 30_000 }))) throw new Error('never settled');
  };
  const deliver = async (body: object): Promise<Acked> => {
    const acked = await receiver.deliver(body);
    await settled();
    return acked;
  };
  return {
    id,
    clock,
    newsroom,
    desk,
    slack,
    adapter,
    pages,
    bugs,
    news,
    logged,
    settled,
    /** Lets some time go by. */
    pass: (ms: number): void => {
      clock.offset += ms;
    },
    deliver,
    /** Hands over a delivery without waiting for what it sets off. */
    hand: receiver.deliver,
    ...people(slack, deliver),
    issue: async (number: number) =>
      (await desk.app.request(`/issues/${number}.json`, { headers: { host: 'localhost' } })).json(),
    links: async () => store.read(id, (tx) => tx.links.list({ states: [], limit: 100 })),
  };
}

function people(slack: ReturnType<typeof fakeSlack>, deliver: (body: object) => Promise<Acked>) {
  const own = (ts: string): Kept => {
    const message = slack.at(channel, ts);
    if (!message) throw new Error(`no message ${ts}`);
    return message;
  };
  return {
    /** Posts a message; answers its time, which is its id. */
    say: async (user: string, text: string, more: Record<string, unknown> = {}) => {
      const ts = slack.tick();
      slack.messages.push({ channel, ts, user, text, reactions: new Map() });
      await deliver(delivery.message({ channel, ts, user, text }, more));
      return ts;
    },
    /** Replies in the thread under a message. */
    reply: async (user: string, thread_ts: string, text: string) => {
      const ts = slack.tick();
      slack.messages.push({ channel, ts, user, text, thread_ts, reactions: new Map() });
      await deliver(delivery.message({ channel, ts, user, text, thread_ts }));
      return ts;
    },
    edit: (ts: string, text: string) => {
      const message = own(ts);
      message.text = text;
      return deliver(delivery.edit({ ...message, text }, slack.tick()));
    },
    remove: (ts: string) => {
      const message = own(ts);
      slack.messages.splice(slack.messages.indexOf(message), 1);
      return deliver(delivery.remove(message, slack.tick()));
    },
    react: (user: string, ts: string, emoji: string, added = true) => {
      slack.reacted(channel, ts, user, emoji, added);
      return deliver(delivery.reaction({ channel, ts, user }, emoji, slack.tick(), added));
    },
    /** Types a `/jungle` command; answers what only its author sees. */
    command: async (user: string, text: string): Promise<string> => {
      const body = asking.command(channel, user, text);
      await deliver(body);
      return slack.answers
        .filter(({ url }) => url === body.response_url)
        .map((answer) => textOf(answer))
        .join('\n');
    },
    /** The bot's messages in the channel, oldest first. */
    posts: (): Kept[] =>
      slack.messages.filter((message) => message.channel === channel && message.bot_id),
  };
}

/** All that a message shows. */
export const textOf = ({ text, blocks = [] }: Pick<Kept, 'text' | 'blocks'>): string =>
  blocks.length > 0 ? readBlocks(blocks) : text;

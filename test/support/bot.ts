import { randomUUID } from 'node:crypto';
import type { Desk } from '#src/adapters/desk/index.ts';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { newId } from '#src/app/ids.ts';
import { openNewsroom } from '#src/app/newsroom.ts';
import type { Reading } from '#src/core/article.ts';
import { defaultRubrics } from '#src/core/rubric.ts';
import { perform } from '#src/pipeline/index.ts';
import type { Newsroom, Settings } from '#src/pipeline/newsroom.ts';
import type { Store } from '#src/ports/store.ts';
import type { Writer } from '#src/ports/writer.ts';
import { article } from './article.ts';

/** A message as the desk shows it. */
export type Shown = {
  id: string;
  author: { id: string; name: string; bot: boolean };
  text: string;
  reactions: { emoji: string; people: { id: string }[] }[];
  section?: {
    issue: number;
    id: string;
    rubric: string;
    revision: string;
    state: string;
    current: boolean;
  };
};

/** Pages that exist for a bot in memory, by address. */
export type Pages = Map<string, Reading>;

/** What can be chosen for a bot in memory. */
export type BotOptions = { votes?: Partial<Settings['votes']>; writer?: Writer; pages?: Pages };

/** A whole bot in memory, spoken to as people do. */
export type Bot = Awaited<ReturnType<typeof startBot>>;

const rooms = new Map<string, Newsroom>();
const working = new WeakSet<Store>();

/** Starts the store's workers once; each job goes to the bot of its newsroom. */
async function workOnce(store: Store): Promise<void> {
  if (working.has(store)) return;
  working.add(store);
  await store.work(async (attempt) => {
    const newsroom = rooms.get(attempt.job.newsroom);
    if (newsroom) await perform(newsroom, attempt);
  });
}

/** Any page reads as a short article about its own address, unless `pages` says otherwise. */
const webOf = (pages: Pages) => ({
  read: async (url: string): Promise<Reading> =>
    pages.get(url) ?? { kind: 'article', article: article(url) },
});

/** Opens a newsroom of its own in a store and answers ways to speak to it; the desk is the real one. */
export async function startBot(store: Store, options: BotOptions = {}) {
  const id = `test-${randomUUID()}`;
  const pages: Pages = options.pages ?? new Map();
  const bugs: unknown[] = [];
  const { newsroom, desk } = openNewsroom({
    id,
    settings: {
      rubrics: defaultRubrics,
      votes: { quorum: 2, vetoers: [], voters: [], ...options.votes },
    },
    store,
    web: webOf(pages),
    writer: options.writer ?? extractWriter(),
    url: 'http://desk.test',
    signed: false,
    secret: 'a secret for tests only, not for use',
    around: (chat) => chat,
    model: false,
    report: (error) => bugs.push(error),
    now: () => new Date(),
    newId,
  });
  rooms.set(id, newsroom);
  await desk.start();
  await workOnce(store);
  return { id, newsroom, desk, pages, bugs, ...speech(store, id, desk) };
}

function speech(store: Store, newsroom: string, desk: Desk) {
  const settled = async (): Promise<void> => {
    if (!(await store.settled({ newsroom, ms: 30_000 }))) throw new Error('the bot never settled');
  };
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const headers = { host: 'localhost', 'content-type': 'application/json' };
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await desk.app.request(path, { method, headers, ...init });
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const json = async <T>(path: string): Promise<T> =>
    (await call('GET', path)).json() as Promise<T>;
  return {
    settled,
    call,
    json,
    /** Posts a message and waits until the bot has done all it will do about it; answers its id. */
    say: async (person: string, text: string, room = 'jungle'): Promise<string> => {
      const response = await call('POST', `/desk/api/rooms/${room}/messages`, { person, text });
      await settled();
      return ((await response.json()) as { id: string }).id;
    },
    /** Types a `/jungle` command; answers what only its author sees. */
    command: async (person: string, text: string, room = 'jungle'): Promise<string> => {
      const response = await call('POST', '/desk/api/commands', {
        person,
        room,
        text: `/jungle ${text}`,
      });
      await settled();
      return ((await response.json()) as { reply: string }).reply;
    },
    react: async (
      person: string,
      message: string,
      emoji: string,
      remove = false,
    ): Promise<void> => {
      await call('POST', '/desk/api/reactions', { person, message, emoji, remove });
      await settled();
    },
    messages: async (room = 'jungle'): Promise<Shown[]> =>
      (await json<{ messages: Shown[] }>(`/desk/api/rooms/${room}/messages`)).messages,
  };
}

import { randomUUID } from 'node:crypto';
import { checkHere, traceHere } from '#src/adapters/checker/here.ts';
import { deskKey } from '#src/adapters/desk/guard.ts';
import type { Desk } from '#src/adapters/desk/index.ts';
import type { TeamsNews, TeamsSettings } from '#src/adapters/teams/deps.ts';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { newId } from '#src/app/ids.ts';
import { openNewsroom } from '#src/app/newsroom.ts';
import { openTeamsOf } from '#src/app/teams.ts';
import type { Reading } from '#src/core/article.ts';
import type { Refused } from '#src/core/form.ts';
import { messageText } from '#src/core/message.ts';
import { defaultRubrics } from '#src/core/rubric.ts';
import { perform } from '#src/pipeline/index.ts';
import type { Settings } from '#src/pipeline/newsroom.ts';
import type { Attempt } from '#src/ports/job.ts';
import type { Store } from '#src/ports/store/store.ts';
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

/** An issue as its JSON file. */
export type ShownIssue = {
  state: string;
  sections: {
    id: string;
    number: number;
    rubric: string;
    state: string;
    revision: string;
    writer: string;
    tokens?: number;
    note?: string;
    call?: { label: string; url?: string };
    headline?: string;
    text: string;
    findings: { key: string; code: string; hard: boolean; message: string }[];
    sources: { url: string }[];
    tally: {
      approve: number;
      changes: number;
      veto: number;
      quorum: number;
      people: { id: string }[];
    };
  }[];
};

/** A link as the desk lists it. */
export type ShownLink = {
  id: string;
  number: number;
  url: string;
  state: string;
  rubric: string;
  reason?: { code: string; message: string };
  droppers: { id: string }[];
  sameStory: { number: number; usedIn?: number }[];
  notes: { person: { id: string; name: string }; text: string; at: string }[];
  article?: { title: string; pastedBy?: string };
  brief?: {
    text: string;
    revision: string;
    writer: string;
    note?: string;
    facts: unknown[];
    findings: { code: string }[];
  };
};

/** Pages that exist for a bot in memory, by address. */
export type Pages = Map<string, Reading>;

/** What can be chosen for a bot in memory. */
export type BotOptions = {
  votes?: Partial<Settings['votes']>;
  writer?: Writer;
  /** Tokens that drafts may take in a month. */
  monthlyTokens?: number;
  /** 0 makes a job's first failure its last. */
  retries?: 0;
  /** Connects Teams beside the desk. */
  teams?: TeamsSettings;
  /** What waiting is, for those who would wait. */
  wait?(ms: number): Promise<void>;
  /** What opens the desk from elsewhere. */
  token?: string;
  /** The address that the desk is reached at. */
  url?: string;
  /** Links to issues are signed, as at a public address. */
  signed?: true;
  now?: () => Date;
};

/** A whole bot in memory, spoken to as people do. */
export type Bot = Awaited<ReturnType<typeof startBot>>;

/** What one person was told in private, without having asked. */
export type Whisper = { person: string; text: string };

const secret = 'a secret for tests only, not for use';

const performers = new Map<string, (attempt: Attempt) => Promise<void>>();
const working = new WeakSet<Store>();

/** Starts the store's workers once; each job goes to the bot of its newsroom. */
async function workOnce(store: Store): Promise<void> {
  if (working.has(store)) return;
  working.add(store);
  await store.work(async (attempt) => {
    await performers.get(attempt.job.newsroom)?.(attempt);
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
  const pages: Pages = new Map();
  const whispers: Whisper[] = [];
  const refusals: Refused[] = [];
  const bugs: unknown[] = [];
  const news: TeamsNews[] = [];
  const made = { store, report: (error: unknown) => void bugs.push(error), newId };
  const now = options.now ?? (() => new Date());
  const wait = options.wait ? { wait: options.wait } : {};
  const teams =
    options.teams &&
    openTeamsOf(options.teams, {
      ...{ ...made, ...wait, id, now },
      newsroom: () => newsroom,
      tell: (one) => void news.push(one),
    });
  const { newsroom, desk } = openNewsroom({
    ...made,
    id,
    settings: {
      rubrics: defaultRubrics,
      timeZone: 'Europe/Paris',
      votes: { quorum: 2, vetoers: [], voters: [], ...options.votes },
      ...(options.monthlyTokens === undefined ? {} : { monthlyTokens: options.monthlyTokens }),
    },
    web: webOf(pages),
    writer: options.writer ?? extractWriter(),
    check: checkHere,
    trace: traceHere,
    url: 'http://desk.test',
    signed: options.signed ?? false,
    ...(options.token ? { key: deskKey(options.token, secret, options.url ?? '') } : {}),
    secret,
    around: (chat) => ({
      ...chat,
      whisper: async (room, person, message, answered) => {
        if (answered?.refused) refusals.push(answered.refused);
        if (!answered) whispers.push({ person, text: typed(messageText(message)) });
        await chat.whisper(room, person, message, answered);
      },
    }),
    ...(teams ? { chats: [teams.chat] } : {}),
    model: false,
    now,
  });
  performers.set(id, (attempt) =>
    perform(newsroom, { ...attempt, lastTry: attempt.lastTry || options.retries === 0 }),
  );
  await desk.start();
  await workOnce(store);
  return {
    id,
    newsroom,
    desk,
    teams,
    pages,
    bugs,
    news,
    whispers,
    refusals,
    ...speech(store, id, desk),
  };
}

/** A text with the spaces that people type: no test tells kinds of space apart, but those of typography. */
export const typed = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

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
      return typed(((await response.json()) as { reply: string }).reply);
    },
    /** The same, without waiting for what it sets off. */
    unsettled: async (person: string, text: string): Promise<string> => {
      const body = { person, room: 'jungle', text: `/jungle ${text}` };
      const response = await call('POST', '/desk/api/commands', body);
      return typed(((await response.json()) as { reply: string }).reply);
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
    edit: async (person: string, message: string, text: string): Promise<void> => {
      await call('PATCH', `/desk/api/messages/${message}`, { person, text });
      await settled();
    },
    remove: async (person: string, message: string): Promise<void> => {
      await call('DELETE', `/desk/api/messages/${message}`, { person });
      await settled();
    },
    issue: (number: number): Promise<ShownIssue> => json(`/issues/${number}.json`),
    links: async (): Promise<ShownLink[]> =>
      (await json<{ links: ShownLink[] }>('/desk/api/links')).links,
    messages: async (room = 'jungle'): Promise<Shown[]> =>
      (await json<{ messages: Shown[] }>(`/desk/api/rooms/${room}/messages`)).messages.map(
        (message) => ({ ...message, text: typed(message.text) }),
      ),
  };
}

import type {
  About,
  HistoryEntry,
  Issue,
  IssueRow,
  Link,
  Message,
  Refusal,
  Roster,
  StyleRule,
} from './wire.ts';
import { words } from './words.ts';

/** A refusal or a breakdown, with the French sentence to show. */
class ApiError extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
  }
}

type Body = Record<string, string | boolean>;

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === 'object' && body !== null && 'error' in body;

async function call<Answer>(method: string, path: string, body?: Body): Promise<Answer> {
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch(() => {
    throw new ApiError(words.errors.unreachable, 0);
  });
  if (response.status === 204) return undefined as Answer;
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as Answer;
  throw new ApiError(
    isRefusal(answer) ? answer.error.message : words.errors.broken(response.status),
    response.status,
  );
}

const at = (strings: TemplateStringsArray, ...parts: (string | number)[]): string =>
  String.raw({ raw: strings }, ...parts.map((part) => encodeURIComponent(part)));

/** What a call answers to the person alone; `refused` says that nothing was done. */
export type Reply = { reply: string; refused?: true };

/** A section's new text; `revision` is the one it replaces, an empty headline or call removes it, none keeps it. */
export type Edited = {
  section: string;
  revision: string;
  headline?: string;
  text: string;
  call?: string;
};

/** Who acts, and where. */
export type Here = { person: string; room: string };

/** Calls of the desk's HTTP interface; each throws `ApiError`. */
export const api = {
  about: () => call<About>('GET', '/desk/api/me'),
  roster: () => call<Roster>('GET', '/desk/api/rooms'),
  messages: (room: string, limit: number) =>
    call<{ messages: Message[] }>('GET', at`/desk/api/rooms/${room}/messages?limit=${limit}`),
  links: () => call<{ links: Link[] }>('GET', '/desk/api/links?limit=500'),
  articleText: (link: string) => call<{ text: string }>('GET', at`/desk/api/links/${link}/article`),
  issues: () => call<{ issues: IssueRow[]; spending: string }>('GET', '/desk/api/issues'),
  style: () => call<{ rules: StyleRule[] }>('GET', '/desk/api/style'),
  issue: (number: number) => call<Issue>('GET', at`/issues/${number}.json`),
  history: (number: number) =>
    call<{ entries: HistoryEntry[] }>('GET', at`/desk/api/issues/${number}/history`),

  say: ({ person, room }: Here, text: string) =>
    call<{ id: string }>('POST', at`/desk/api/rooms/${room}/messages`, { person, text }),
  editMessage: (person: string, message: string, text: string) =>
    call<void>('PATCH', at`/desk/api/messages/${message}`, { person, text }),
  deleteMessage: (person: string, message: string) =>
    call<void>('DELETE', at`/desk/api/messages/${message}`, { person }),
  command: (here: Here, text: string) =>
    call<Reply>('POST', '/desk/api/commands', { ...here, text }),
  react: (person: string, message: string, emoji: string, remove: boolean) =>
    call<void>('POST', '/desk/api/reactions', { person, message, emoji, remove }),
  vote: (person: string, section: string, revision: string, emoji: string, remove: boolean) =>
    call<void>('POST', '/desk/api/reactions', { person, section, revision, emoji, remove }),
  paste: (here: Here, pasted: { link: string; title?: string; text: string }) =>
    call<Reply>('POST', '/desk/api/paste', { ...here, ...pasted }),
  edit: (here: Here, edited: Edited) =>
    call<Reply>('POST', '/desk/api/edit', { ...here, ...edited }),
  addRule: (here: Here, rule: { wrong: string; wanted: string }) =>
    call<Reply>('POST', '/desk/api/style', { ...here, ...rule }),
  clear: (here: Here, cleared: { section: string; finding: string; reason: string }) =>
    call<Reply>('POST', '/desk/api/clear', { ...here, ...cleared }),
};

/** Those calls, as the rest of the page is handed them. */
export type Api = typeof api;

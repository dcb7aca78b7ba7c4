import type { ChatEvent, MessageRef } from '#src/core/event.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { About, HistoryEntry, IssueRow, Link, Message, StyleRule } from './page/wire.ts';
import type { Sent } from './sent.ts';

/** JSON-able data that the app computes for the desk's pages. */
export type Views = {
  me(): Promise<About>;
  links(filter: { before?: number; limit: number }): Promise<Sent<readonly Link[]>>;
  /** The text that the facts of a link (its id, number or address) are traced to, if it was read; undefined when there is no such link. */
  article(link: string): Promise<{ text: string | undefined } | undefined>;
  /** Every issue, and what the model took this month, in words (empty for nothing). */
  issues(): Promise<{ issues: readonly IssueRow[]; spending: string }>;
  /** The newsroom's rules of style. */
  style(): Promise<readonly StyleRule[]>;
  /** An issue's file; undefined when there is no such number. */
  issue(number: number, format: 'html' | 'md' | 'txt' | 'json'): Promise<string | undefined>;
  history(number: number): Promise<Sent<readonly HistoryEntry[]> | undefined>;
  /** Answers, within one transaction, the section that a message of the bot shows, if it shows one. */
  subjects(tx: Tx): (ref: MessageRef) => Promise<Message['section']>;
};

/** What opens the desk from elsewhere: a token, and the cookie left to whoever shows it in the address. */
export type DeskKey = { token: string; cookie: string; secure: boolean };

/** What the desk is handed by the app. */
export type DeskDeps = {
  newsroom: string;
  store: Store;
  /** Keeps an event, with all else that a transaction does if one is given; throws when it cannot. */
  accept(event: ChatEvent, tx?: Tx): Promise<boolean>;
  views: Views;
  /** Without one, the desk answers requests that come straight from this machine only. */
  key?: DeskKey;
  /** Signs the read-only links to issues. */
  secret: string;
  report(error: unknown, id: string): void;
  now(): Date;
  newId(): string;
};

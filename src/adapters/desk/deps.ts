import type { ChatEvent, MessageRef } from '#src/core/event.ts';
import type { Store, Tx } from '#src/ports/store.ts';

/** JSON-able data that the app computes for the desk's pages. */
export type Views = {
  me(): Promise<unknown>;
  links(filter: { before?: number; limit: number }): Promise<readonly unknown[]>;
  /** The text that a link's facts are traced to. */
  article(link: string): Promise<{ text: string } | undefined>;
  /** Every issue, and what the model took this month, in words (empty for nothing). */
  issues(): Promise<{ issues: readonly unknown[]; spending: string }>;
  /** The newsroom's rules of style. */
  style(): Promise<readonly unknown[]>;
  /** An issue's file; undefined when there is no such number. */
  issue(number: number, format: 'html' | 'md' | 'txt' | 'json'): Promise<string | undefined>;
  history(number: number): Promise<readonly unknown[] | undefined>;
  /** Answers, within one transaction, the section that a message of the bot shows, if it shows one. */
  subjects(tx: Tx): (ref: MessageRef) => Promise<unknown>;
};

/** What the desk is handed by the app. */
export type DeskDeps = {
  newsroom: string;
  store: Store;
  /** Keeps an event, with all else that a transaction does if one is given; throws when it cannot. */
  accept(event: ChatEvent, tx?: Tx): Promise<boolean>;
  views: Views;
  /** Opens the desk to requests that do not come straight from this machine. */
  token?: string;
  /** Signs the read-only links to issues. */
  secret: string;
  report(error: unknown, id: string): void;
  now(): Date;
  newId(): string;
};

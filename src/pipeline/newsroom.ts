import type { ChatEvent } from '#src/core/event.ts';
import type { Message } from '#src/core/message.ts';
import type { Rubric } from '#src/core/rubric.ts';
import type { VoteRules } from '#src/core/vote.ts';
import type { Chat } from '#src/ports/chat.ts';
import type { Checker, Tracer } from '#src/ports/checker.ts';
import type { Job } from '#src/ports/job.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Web } from '#src/ports/web.ts';
import type { Writer } from '#src/ports/writer.ts';

/** What a newsroom has decided for itself. */
export type Settings = {
  rubrics: readonly Rubric[];
  votes: VoteRules;
  /** Whose clocks deadlines are told on (IANA). */
  timeZone: string;
  /** Tokens that drafts may take in a month; past them, they are extracts. */
  monthlyTokens?: number;
};

/** A `/jungle` command as it came. */
export type CommandEvent = Extract<ChatEvent, { kind: 'command' }>;

/** One newsroom with everything its pipeline works with. */
export type Newsroom = {
  id: string;
  settings: Settings;
  store: Store;
  web: Web;
  writer: Writer;
  check: Checker;
  trace: Tracer;
  chats: readonly Chat[];
  /** Every command, for `help`. */
  commands: readonly { name: string; usage: string; summary: string }[];
  /** Answers a command inside its event's transaction; throws JungleError to refuse. */
  command(tx: Tx, event: CommandEvent): Promise<Message>;
  /** Where people see an issue: its page, or one of its files. */
  issueUrl(number: number, format?: 'html' | 'md' | 'txt' | 'json'): string;
  /** A bug, told once, under the id that people are given. */
  report(error: unknown, id: string): void;
  /** Tells open pages that what this job touched may look different now. */
  changed(job: Job): void;
  now(): Date;
  newId(): string;
};

/** The connected chat of that name; undefined when it is not connected any more. */
export const chatOf = ({ chats }: Newsroom, name: string): Chat | undefined =>
  chats.find((chat) => chat.name === name);

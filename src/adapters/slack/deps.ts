import type { ChatEvent } from '#src/core/event.ts';
import type { Form } from '#src/core/form.ts';
import type { FormName, Message } from '#src/core/message.ts';
import type { Store } from '#src/ports/store/store.ts';

/** How the bot gets into one workspace. */
export type SlackSettings = {
  botToken: string;
  /** For Socket Mode, which needs no public address. */
  appToken?: string;
  /** For HTTP: proves that a request comes from Slack. */
  signingSecret?: string;
  /** Where every call goes, the socket's too. */
  apiUrl: string;
  /** How long a call may take, in milliseconds; 10 seconds by default. */
  timeoutMs?: number;
};

/** What happens to the connection, for a person to read. */
export type SlackNews =
  | { kind: 'connected'; team: string; way: 'socket' | 'http' }
  | { kind: 'refused'; variable: SlackVariable; reason: string }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'uninstalled'; team?: string }
  /** The tokens of a workspace were sealed with another secret. */
  | { kind: 'unsealed'; team: string }
  /** Slack refuses the token of a workspace that installed the app. */
  | { kind: 'lost'; team: string; reason: string };

/** A setting that Slack can refuse. */
export type SlackVariable = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN' | 'SLACK_SIGNING_SECRET';

/** Where the adapter writes what happens to it: never a message's body, never a token. */
export type SlackLog = {
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
};

/** What Slack's adapter is handed by the app. */
export type SlackDeps = {
  newsroom: string;
  settings: SlackSettings;
  store: Store;
  /** Keeps an event; throws when it cannot. */
  accept(event: ChatEvent): Promise<boolean>;
  /** Whether words said to the bot are a command, and no message that drops links. */
  isCommand(text: string): boolean;
  /** A form filled with what stands now, or why there is none. */
  openForm(form: FormName, target: string): Promise<Form | Message>;
  /** What a person's Home tab shows. */
  home(person: string): Promise<Message>;
  /** What a room is told when the bot comes in. */
  welcome: Message;
  tell(news: SlackNews): void;
  /** Done, before Slack is answered, when it says that the app or its token is gone. */
  uninstalled(): Promise<void>;
  log: SlackLog;
  report(error: unknown, id: string): void;
  now(): Date;
  newId(): string;
  /** Resolves after some milliseconds, or at once when the signal aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  fetch: typeof fetch;
};

import type { Context } from 'hono';
import type { ChatEvent, MessageRef } from '#src/core/event.ts';
import type { Form } from '#src/core/form.ts';
import type { FormName, Message } from '#src/core/message.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Certificate } from './assertion.ts';

/** How a bot is known to Teams; without `appId`, only this machine may speak to it. */
export type TeamsSettings = {
  appId?: string;
  password?: string;
  /** Instead of a password. */
  certificate?: Certificate;
  tenantId?: string;
  /** Where the keys that sign Teams's tokens are described. */
  metadataUrl: string;
  /** Who signs them. */
  issuer: string;
  /** Where our own tokens are asked for, the tenant included, without `/oauth2/v2.0/token`. */
  loginUrl: string;
  /** What they are asked for. */
  scope: string;
  /** Hosts that replies may go to; `*.` stands for any name under one. */
  serviceHosts: readonly string[];
};

/** That Microsoft's login server refuses a setting of the bot's, in a word. */
export type TeamsNews = {
  kind: 'refused';
  variable: 'TEAMS_APP_PASSWORD' | 'TEAMS_APP_CERTIFICATE';
  reason: string;
};

/** What the Teams adapter is handed by the app. */
export type TeamsDeps = {
  newsroom: string;
  store: Store;
  settings: TeamsSettings;
  /** Keeps an event; throws when it cannot. */
  accept(event: ChatEvent): Promise<boolean>;
  /** Whether words said to the bot are a command, and no message that drops links. */
  isCommand(text: string): boolean;
  /** The form that a button opens; refuses as its command would. */
  openForm(form: FormName, target: string): Promise<Form>;
  /** What one of the bot's messages shows now. */
  shown(ref: MessageRef): Promise<Message | undefined>;
  /** Whether a request comes straight from this machine. */
  isLocal(c: Context): boolean;
  tell(news: TeamsNews): void;
  report(error: unknown, id: string): void;
  now(): Date;
  newId(): string;
  /** Resolves after that many milliseconds. */
  wait(ms: number): Promise<void>;
};

import { setTimeout } from 'node:timers/promises';
import { isCommand } from '#commands/is-command.ts';
import type { SlackDeps, SlackNews } from '#src/adapters/slack/deps.ts';
import type { Slack } from '#src/adapters/slack/index.ts';
import type { Config } from '#src/config.ts';
import { JungleError } from '#src/core/errors.ts';
import { plain } from '#src/core/message.ts';
import { refusalText } from '#src/locale/refusals.ts';
import { slackNews, slackWelcome } from '#src/locale/slack.ts';
import type { Log } from '#src/log.ts';
import { accept } from '#src/pipeline/accept.ts';
import { openForm } from '#src/pipeline/form.ts';
import type { Newsroom } from '#src/pipeline/newsroom.ts';
import type { Store } from '#src/ports/store/store.ts';
import { homeMessage } from './home.ts';
import { newId } from './ids.ts';
import { tellDesk } from './tell-desk.ts';

/** What Slack's adapter asks of a newsroom. */
export function newsroomForSlack(
  id: string,
  newsroom: () => Newsroom,
  store: Store,
): Pick<
  SlackDeps,
  'newsroom' | 'store' | 'accept' | 'isCommand' | 'openForm' | 'home' | 'welcome'
> {
  return {
    newsroom: id,
    store,
    accept: (event) => accept(store, event),
    isCommand: (text) => isCommand(text, newsroom().settings.rubrics),
    openForm: async (form, target) => {
      try {
        return await store.read(id, (tx) => openForm(newsroom(), tx, form, target));
      } catch (error) {
        if (error instanceof JungleError) return plain(refusalText(error));
        throw error;
      }
    },
    home: (person) => store.read(id, (tx) => homeMessage(newsroom(), tx, person)),
    welcome: slackWelcome(),
  };
}

const level: Record<SlackNews['kind'], 'info' | 'warn' | 'error'> = {
  connected: 'info',
  refused: 'error',
  unreachable: 'warn',
  uninstalled: 'warn',
  unsealed: 'error',
  lost: 'error',
};

type Parts = {
  /** A newsroom, asked for once it is open. */
  newsroom(id: string): Newsroom;
  home: string;
  store: Store;
  log: Log;
  /** Where people reach the app, and the secret that seals tokens. */
  url: string;
  secret: string;
  /** Opens and shuts the newsroom of a workspace that installed the app. */
  enter(id: string, slack: Slack): void;
  leave(id: string): void;
};

/** Slack in this process: the bot of the settings, the workspaces that installed the app, or both. */
export type SlackRooms = {
  own?: Slack;
  /** Answers what comes under `/slack/`. */
  answer?: Slack['answer'];
  start(): Promise<void>;
  close(): Promise<void>;
};

/** Whether Slack takes nothing more from the bot of the settings. */
const isShut = (news: SlackNews): boolean =>
  news.kind === 'refused' || (news.kind === 'uninstalled' && !news.team);

const outside = (parts: Parts) => ({
  tell: (news: SlackNews): void => {
    const text = slackNews(news);
    parts.log[level[news.kind]]({ slack: news.kind }, text);
    if (isShut(news)) void tellDesk(parts, `slack:${news.kind}`, text);
  },
  log: parts.log,
  report: (error: unknown, id: string): void => parts.log.error({ error, id }, 'bug'),
  now: () => new Date(),
  newId,
  wait: async (ms: number, signal?: AbortSignal): Promise<void> => {
    await setTimeout(ms, undefined, signal ? { signal } : {}).catch(() => {});
  },
  fetch,
});

/** Slack as the settings say; its library is loaded only when they name a bot, or an app to install. */
export async function openSlackOf(config: Config, parts: Parts): Promise<SlackRooms> {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = config;
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl } = config;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = config;
  const { newsroom, home, store, url, secret } = parts;
  if (!botToken && !clientId) return { start: async () => {}, close: async () => {} };
  const { openSlack } = await import('#src/adapters/slack/index.ts');
  const { openWorkspaces } = await import('#src/adapters/slack/workspaces.ts');
  const { handedReceiver } = await import('#src/adapters/slack/handed.ts');
  const common = outside(parts);
  const speaking = (id: string) => ({
    ...common,
    ...newsroomForSlack(id, () => newsroom(id), store),
  });

  const shared = clientId && !appToken ? handedReceiver() : undefined;
  const own =
    botToken &&
    openSlack(
      {
        ...speaking(home),
        uninstalled: async () => common.tell({ kind: 'uninstalled' }),
        settings: {
          botToken,
          apiUrl,
          ...(appToken ? { appToken } : {}),
          ...(signingSecret ? { signingSecret } : {}),
        },
      },
      shared,
    );
  const workspaces =
    clientId && clientSecret && signingSecret
      ? openWorkspaces({
          ...common,
          store,
          home,
          settings: { clientId, clientSecret, signingSecret, apiUrl, url, secret },
          open: ({ newsroom: id, team, botToken: token, uninstalled }, receiver) => {
            const settings = { botToken: token, apiUrl };
            const tell = (news: SlackNews): void =>
              common.tell(
                news.kind === 'refused' ? { kind: 'lost', team, reason: news.reason } : news,
              );
            const slack = openSlack({ ...speaking(id), tell, uninstalled, settings }, receiver);
            parts.enter(id, slack);
            return slack;
          },
          shut: parts.leave,
          ...(own && shared ? { own: { slack: own, receiver: shared } } : {}),
        })
      : undefined;
  const answer = workspaces?.answer ?? (own ? own.answer : undefined);
  return {
    ...(own ? { own } : {}),
    ...(answer ? { answer } : {}),
    start: async () => {
      await workspaces?.start();
      if (own) void own.connect();
    },
    close: async () => {
      await workspaces?.close();
      if (own) await own.close();
    },
  };
}

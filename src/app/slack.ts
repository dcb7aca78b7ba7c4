import { setTimeout } from 'node:timers/promises';
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
import type { Store } from '#src/ports/store.ts';
import { homeMessage } from './home.ts';
import { newId } from './ids.ts';

type Parts = {
  /** The newsroom that Slack speaks for, asked for once all is open. */
  newsroom: () => Newsroom;
  store: Store;
  log: Log;
};

/** What Slack's adapter asks of a newsroom. */
export function newsroomForSlack(
  id: string,
  newsroom: () => Newsroom,
  store: Store,
): Pick<SlackDeps, 'newsroom' | 'store' | 'accept' | 'openForm' | 'home' | 'welcome'> {
  return {
    newsroom: id,
    store,
    accept: (event) => accept(store, event),
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
};

/** Slack as the settings say; undefined when they name no bot. Its library is loaded only then. */
export async function openSlackOf(
  config: Config,
  { newsroom, store, log }: Parts,
): Promise<Slack | undefined> {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: apiUrl,
  } = config;
  if (!botToken) return undefined;
  const { openSlack } = await import('#src/adapters/slack/index.ts');
  return openSlack({
    ...newsroomForSlack('home', newsroom, store),
    settings: {
      botToken,
      apiUrl,
      ...(appToken ? { appToken } : {}),
      ...(signingSecret ? { signingSecret } : {}),
    },
    tell: (news) => log[level[news.kind]]({ slack: news.kind }, slackNews(news)),
    log,
    report: (error, id) => log.error({ error, id }, 'bug'),
    now: () => new Date(),
    newId,
    wait: async (ms, signal) => {
      await setTimeout(ms, undefined, signal ? { signal } : {}).catch(() => {});
    },
    fetch,
  });
}

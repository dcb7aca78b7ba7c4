import { App, HTTPReceiver } from '@slack/bolt';
import { slackPages as pages } from '#src/locale/slack-pages.ts';
import type { Store } from '#src/ports/store/store.ts';
import { boltLogger } from './bolt-app.ts';
import { clientOptions } from './calls.ts';
import type { SlackDeps } from './deps.ts';
import { type Delivery, type HandedReceiver, handedReceiver } from './handed.ts';
import { type Answer, isFromTheFuture, refuse, requestPath } from './http.ts';
import type { Slack } from './index.ts';
import { installations, type KeptInstallation, newsroomOf } from './installations.ts';
import { botScopes } from './scopes.ts';
import { sealWith } from './seal.ts';
import { teamOf } from './team.ts';

const installPath = '/slack/install';
const redirectPath = '/slack/oauth_redirect';

/** How the app is known to Slack, for workspaces to install it. */
export type InstallSettings = {
  clientId: string;
  clientSecret: string;
  signingSecret: string;
  apiUrl: string;
  /** Where people and Slack reach us, without a trailing slash. */
  url: string;
  /** Seals tokens and proves that an installation was asked for here. */
  secret: string;
};

/** What installing needs of the app. */
export type InstallDeps = Pick<SlackDeps, 'log' | 'now' | 'report' | 'newId' | 'tell' | 'fetch'> & {
  store: Store;
  settings: InstallSettings;
  /** The newsroom that keeps the list of workspaces. */
  home: string;
  /** Opens a newsroom that speaks to one workspace, over a receiver that is handed its deliveries. */
  open(
    workspace: {
      newsroom: string;
      team: string;
      botToken: string;
      uninstalled(): Promise<void>;
    },
    receiver: HandedReceiver,
  ): Slack;
  /** Has the newsroom's jobs done no more. */
  shut(newsroom: string): void;
  /** The workspace of the settings' own bot token, which takes its deliveries at the same door. */
  own?: { slack: Slack; receiver: HandedReceiver };
};

/** Every workspace that takes its deliveries at one door. */
export type Workspaces = {
  answer: Answer;
  /** Opens the workspaces that installed the app before; resolves when their newsrooms stand. */
  start(): Promise<void>;
  close(): Promise<void>;
};

type Open = { slack: Slack; receiver: HandedReceiver };

/** Where Slack asks people whether they want the app: beside its Web API. */
const authorizationUrl = (apiUrl: string): string => new URL('/oauth/v2/authorize', apiUrl).href;

/** Installation by OAuth over HTTP, and one door for the deliveries of all workspaces. */
export function openWorkspaces(deps: InstallDeps): Workspaces {
  const { settings, store, home, own, log, now } = deps;
  const opened = new Map<string, Open>();
  let closing = false;

  const leave = async (team: string): Promise<void> => {
    await kept.erase(team);
    const workspace = opened.get(team);
    opened.delete(team);
    deps.shut(newsroomOf(team));
    // Not awaited: what tells that the app is gone is itself a delivery under way.
    void workspace?.slack.close();
    deps.tell({ kind: 'uninstalled', team });
  };

  const enter = async ({ team: { id }, bot }: KeptInstallation): Promise<void> => {
    await opened.get(id)?.slack.close();
    const receiver = handedReceiver();
    const newsroom = newsroomOf(id);
    const slack = deps.open(
      { newsroom, team: id, botToken: bot.token, uninstalled: () => leave(id) },
      receiver,
    );
    opened.set(id, { slack, receiver });
  };

  const kept = installations(store, home, sealWith(settings.secret), async (installation) => {
    const { id } = installation.team;
    await enter(installation);
    await opened.get(id)?.slack.connect();
  });

  const page = (answer: Parameters<Answer>[1], status: number, html: string): void => {
    answer.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    answer.end(html);
  };

  const receiver = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    endpoints: [requestPath],
    logger: boltLogger(log),
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    stateSecret: settings.secret,
    scopes: [...botScopes],
    redirectUri: `${settings.url}${redirectPath}`,
    installationStore: kept,
    installerOptions: {
      installPath,
      redirectUriPath: redirectPath,
      authVersion: 'v2',
      authorizationUrl: authorizationUrl(settings.apiUrl),
      clientOptions: clientOptions(deps),
      renderHtmlForInstallPath: pages.install,
      callbackOptions: {
        success: (installation, _options, _request, response) =>
          page(response, 200, pages.installed(installation.team?.name ?? '')),
        failure: (error, _options, _request, response) => {
          log.warn({ code: error.code }, 'an installation of Slack failed');
          page(response, 400, pages.failed(settings.url + installPath));
        },
      },
    },
    processEventErrorHandler: async ({ response }) => {
      if (!response.headersSent) response.writeHead(503).end();
      return true;
    },
  });

  const dispatch = async (delivery: Delivery): Promise<void> => {
    const team = teamOf(delivery.body) ?? '';
    const workspace = own && own.slack.team() === team ? own : (opened.get(team) ?? undefined);
    if (workspace) return workspace.receiver.deliver(delivery);
    log.warn({ team }, 'a delivery of a workspace that has not installed the app');
    await delivery.ack();
  };

  const front = new App({ receiver, logger: boltLogger(log) });
  front.processEvent = dispatch;

  return {
    answer(request, response) {
      const { pathname } = new URL(request.url ?? '/', 'http://slack.invalid');
      const known =
        pathname === requestPath
          ? request.method === 'POST'
          : request.method === 'GET' && [installPath, redirectPath].includes(pathname);
      if (!known) return refuse(response, 404);
      if (closing) return refuse(response, 503);
      if (pathname === requestPath && isFromTheFuture(request, now())) return refuse(response, 401);
      receiver.requestListener(request, response);
    },
    async start() {
      for (const team of await kept.list()) {
        const installation = await kept.get(team);
        if (!installation) {
          deps.tell({ kind: 'unsealed', team });
          continue;
        }
        await enter(installation);
        void opened.get(team)?.slack.connect();
      }
    },
    async close() {
      closing = true;
      await Promise.all([...opened.values()].map(({ slack }) => slack.close()));
    },
  };
}

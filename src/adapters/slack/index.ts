import type { Receiver } from '@slack/bolt';
import { slackNews } from '#src/locale/slack.ts';
import type { Chat } from '#src/ports/chat.ts';
import { answersAt } from './answers.ts';
import { boltApp } from './bolt-app.ts';
import { pacedCalls } from './calls.ts';
import { slackChat } from './chat.ts';
import { persist, whoAmI } from './credentials.ts';
import type { SlackDeps } from './deps.ts';
import { echoMemory } from './echoes.ts';
import { type HomeTabs, homeTabs } from './home.ts';
import { type Answer, httpWay, refuse, requestPath } from './http.ts';
import { type Self, slackName } from './ids.ts';
import { slackIntake } from './intake.ts';
import { listen } from './listeners.ts';
import { nameBook } from './names.ts';
import { openForms } from './open-forms.ts';
import { doorOf } from './shut.ts';
import { socketWay } from './socket.ts';

/** Slack, connected to one workspace. */
export type Slack = {
  chat: Chat;
  /** Answers what comes over HTTP under `/slack/`. */
  answer: Answer;
  /** Goes on until Slack is reached or refuses; what comes of it is told. Never rejects. */
  connect(): Promise<void>;
  /** The workspace, once Slack has said which it is. */
  team(): string | undefined;
  /** Something that people's Home tabs show may look different now. */
  changed(): void;
  /** Takes no more deliveries, and resolves when those under way are kept and answered. */
  close(): Promise<void>;
};

/** Refusals which say that the token was good once. */
const revocations: ReadonlySet<string> = new Set(['token_revoked', 'account_inactive']);

/** Opens Slack by what the settings hold: a socket when there is an app token, else HTTP; a test brings its own receiver. */
export function openSlack(asked: SlackDeps, given?: Receiver): Slack {
  let trouble: string | undefined;
  const deps: SlackDeps = {
    ...asked,
    tell(news) {
      if (news.kind === 'connected') trouble = undefined;
      if (news.kind === 'refused') trouble = slackNews(news);
      asked.tell(news);
    },
    async uninstalled() {
      door.shut('token_revoked');
      trouble = slackNews({ kind: 'uninstalled' });
      await asked.uninstalled();
    },
  };
  const door = doorOf(pacedCalls(deps), (reason) => {
    if (!revocations.has(reason))
      deps.tell({ kind: 'refused', variable: 'SLACK_BOT_TOKEN', reason });
    else deps.uninstalled().catch((error: unknown) => deps.report(error, deps.newId()));
  });
  const { call } = door;
  const { appToken, signingSecret } = deps.settings;
  const closing = new AbortController();
  const echoes = echoMemory();
  const answers = answersAt(deps);
  const forms = openForms();
  const socket = !given && appToken ? socketWay(deps, appToken, closing.signal) : undefined;
  const http = !given && !socket && signingSecret ? httpWay(deps, signingSecret) : undefined;
  const receiver = given ?? socket?.receiver ?? http?.receiver;
  let self: Self | undefined;
  let home: HomeTabs | undefined;
  let idle = async (): Promise<void> => {};

  const start = async (): Promise<void> => {
    const known = await persist(deps, 'SLACK_BOT_TOKEN', closing.signal, () => whoAmI(call));
    if (!known) return;
    if (!receiver) {
      deps.tell({ kind: 'refused', variable: 'SLACK_SIGNING_SECRET', reason: 'missing' });
      return;
    }
    self = known;
    await deps.store.transaction(deps.newsroom, (tx) => tx.aside.takeUp(slackName));
    const names = nameBook(deps, call, known);
    const intake = slackIntake(deps, known, { echoes, answers, forms, names });
    const bolt = boltApp(deps, known, receiver, intake);
    idle = bolt.idle;
    const tabs = homeTabs(deps, call, known, closing.signal);
    listen(bolt.app, deps, known, { call, answers, forms, home: tabs });
    home = tabs;
    if (socket && !(await socket.open())) return;
    deps.tell({ kind: 'connected', team: known.teamName, way: socket ? 'socket' : 'http' });
  };

  let starting: Promise<void> | undefined;
  return {
    chat: {
      ...slackChat(call, { echoes, answers, forms }, () => self, deps.log),
      trouble: () => trouble,
    },
    answer(request, response) {
      const { pathname } = new URL(request.url ?? '/', 'http://slack.invalid');
      if (pathname !== requestPath || !http) return refuse(response, 404);
      if (closing.signal.aborted || !home) return refuse(response, 503);
      http.answer(request, response);
    },
    connect() {
      starting ??= start().catch((error: unknown) => deps.report(error, deps.newId()));
      return starting;
    },
    team: () => (home ? self?.team : undefined),
    changed: () => home?.changed(),
    async close() {
      closing.abort();
      await starting;
      await socket?.close();
      await idle();
    },
  };
}

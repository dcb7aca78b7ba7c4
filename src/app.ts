import { checkerThread } from '#src/adapters/checker/thread.ts';
import { deskKey } from '#src/adapters/desk/guard.ts';
import { openStore } from '#src/adapters/store/open-store.ts';
import { perform } from '#src/pipeline/index.ts';
import type { Newsroom } from '#src/pipeline/newsroom.ts';
import { recogniseOld } from '#src/pipeline/same-story.ts';
import type { Chat } from '#src/ports/chat.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Web } from '#src/ports/web.ts';
import type { Writer } from '#src/ports/writer.ts';
import { answers } from './app/answers.ts';
import { connections } from './app/connections.ts';
import { newId } from './app/ids.ts';
import { listen } from './app/listen.ts';
import { openNewsroom } from './app/newsroom.ts';
import { scopedSecret } from './app/newsrooms.ts';
import { readerOf, readingsIn } from './app/reader.ts';
import { keptSecret } from './app/secret.ts';
import { settingsOf } from './app/settings.ts';
import { openSlackOf } from './app/slack.ts';
import { openTeamsOf, teamsSettings } from './app/teams.ts';
import { tellDesk } from './app/tell-desk.ts';
import { startUpkeep } from './app/upkeep.ts';
import { hasModel, writerOf } from './app/writer.ts';
import type { Config } from './config.ts';
import { teamsNews } from './locale/teams.ts';
import type { Log } from './log.ts';

/** The newsroom that chats configured by environment share with the desk. */
const home = 'home';

/** A running Bruisse. */
export type App = { url: string; close(): Promise<void> };

/** Wraps parts of the app as they are made; a test makes them fail at a chosen moment. */
export type Around = {
  store?(store: Store): Store;
  web?(web: Web): Web;
  writer?(writer: Writer): Writer;
  chat?(chat: Chat): Chat;
};

/** Starts Bruisse: opens the store, works its jobs and serves the desk; says on `tell` what is connected. */
export async function startApp(
  config: Config,
  log: Log,
  tell: (text: string) => void,
  around: Around = {},
): Promise<App> {
  const { HOST: host, JUNGLE_URL, JUNGLE_DATA: dir, DATABASE_URL } = config;
  const { JUNGLE_DESK_TOKEN: token } = config;
  const asTeamsBot = teamsSettings(config);
  const listener = await listen(host, config.PORT);
  const url = `http://${host}:${listener.port}`;
  const opened = await openStore({
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : { dir }),
    newId,
    log,
  });
  const store = around.store?.(opened) ?? opened;
  const reader = readerOf(config, readingsIn(store, home));
  const checker = checkerThread();
  const writer = await writerOf(config, checker.check, log);

  const made = { store, now: () => new Date(), newId };
  const report = (error: unknown, id: string): void => log.error({ error, id }, 'bug');
  const publicUrl = (JUNGLE_URL ?? url).replace(/\/+$/, '');
  const secret = config.JUNGLE_SECRET ?? keptSecret(dir);
  const common = {
    ...made,
    web: around.web?.(reader) ?? reader,
    writer: around.writer?.(writer) ?? writer,
    check: checker.check,
    trace: checker.trace,
    around: around.chat ?? ((chat) => chat),
    signed: JUNGLE_URL !== undefined,
    ...(token ? { key: deskKey(token, secret, publicUrl) } : {}),
    model: hasModel(config),
    report,
  };

  const newsrooms = new Map<string, ReturnType<typeof openNewsroom>>();
  const newsroomOf = (id: string): Newsroom => {
    const found = newsrooms.get(id);
    if (!found) throw new Error(`no newsroom ${id}`);
    return found.newsroom;
  };
  const settings = settingsOf(config);
  const slack = await openSlackOf(config, {
    newsroom: newsroomOf,
    home,
    store,
    log,
    url: publicUrl,
    secret,
    enter: (id, { chat, changed }) => {
      const votes = { ...settings.votes, voters: [], vetoers: [] };
      const opened = openNewsroom({
        ...common,
        id,
        settings: { ...settings, votes },
        url: `${publicUrl}/n/${id}`,
        secret: scopedSecret(secret, id),
        chats: [chat],
        changed,
      });
      newsrooms.set(id, opened);
    },
    leave: (id) => newsrooms.delete(id),
  });
  const teams = openTeamsOf(asTeamsBot, {
    ...made,
    id: home,
    newsroom: () => newsroomOf(home),
    report,
    tell: (news) => {
      const text = teamsNews(news);
      log.error({ teams: news.kind }, text);
      void tellDesk({ store, home, log }, `teams:${news.kind}`, text);
    },
  });
  const homeNewsroom = openNewsroom({
    ...common,
    id: home,
    settings,
    url: publicUrl,
    secret,
    chats: [...(slack.own ? [slack.own.chat] : []), teams.chat],
    ...(slack.own ? { changed: slack.own.changed } : {}),
  });
  newsrooms.set(home, homeNewsroom);
  const { desk } = homeNewsroom;
  await desk.start();
  await slack.start();
  await teams.start();
  await store.work(async (attempt) => {
    // The jobs of a workspace that left have nobody to do them for.
    const found = newsrooms.get(attempt.job.newsroom);
    if (found) await perform(found.newsroom, attempt);
  });
  listener.answer(answers({ slack, teams, desk, newsrooms }));
  const endUpkeep = startUpkeep({ store, log }, () => newsrooms.keys());
  tell(connections(config, url));
  for (const { newsroom } of newsrooms.values())
    recogniseOld(newsroom).catch((error: unknown) => log.error({ error }, 'stories'));

  return {
    url,
    close: async () => {
      endUpkeep();
      await slack.close();
      listener.close();
      await store.close();
      await reader.close();
      await checker.close();
    },
  };
}

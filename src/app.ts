import { openStore } from '#src/adapters/store/openStore.ts';
import { perform } from '#src/pipeline/index.ts';
import type { Chat } from '#src/ports/chat.ts';
import type { Store } from '#src/ports/store.ts';
import type { Web } from '#src/ports/web.ts';
import type { Writer } from '#src/ports/writer.ts';
import { connections } from './app/connections.ts';
import { newId } from './app/ids.ts';
import { listen } from './app/listen.ts';
import { openNewsroom } from './app/newsroom.ts';
import { readerOf, readingsIn } from './app/reader.ts';
import { keptSecret } from './app/secret.ts';
import { settingsOf } from './app/settings.ts';
import { openSlackOf } from './app/slack.ts';
import { openTeamsOf, teamsSettings } from './app/teams.ts';
import { hasModel, writerOf } from './app/writer.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';

/** The newsroom that chats configured by environment share with the desk. */
const home = 'home';
const soonMs = 60 * 1000;
const dayMs = 24 * 3600 * 1000;

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
  const writer = await writerOf(config, log);

  const made = { store, now: () => new Date(), newId };
  const report = (error: unknown, id: string): void => log.error({ error, id }, 'bug');
  const slack = await openSlackOf(config, { newsroom: () => newsroom, store, log });
  const teams = openTeamsOf(asTeamsBot, {
    ...made,
    id: home,
    newsroom: () => newsroom,
    report,
  });

  const { newsroom, desk } = openNewsroom({
    ...made,
    id: home,
    settings: settingsOf(config),
    web: around.web?.(reader) ?? reader,
    writer: around.writer?.(writer) ?? writer,
    around: around.chat ?? ((chat) => chat),
    url: (JUNGLE_URL ?? url).replace(/\/+$/, ''),
    signed: JUNGLE_URL !== undefined,
    secret: config.JUNGLE_SECRET ?? keptSecret(dir),
    ...(config.JUNGLE_DESK_TOKEN ? { token: config.JUNGLE_DESK_TOKEN } : {}),
    model: hasModel(config),
    chats: [...(slack ? [slack.chat] : []), teams.chat],
    ...(slack ? { changed: slack.changed } : {}),
    report,
  });
  await desk.start();
  await store.work((attempt) => perform(newsroom, attempt));
  listener.answer((request, env) => {
    const { pathname } = new URL(request.url);
    const room =
      slack && pathname.startsWith('/slack/') ? slack : pathname === '/api/messages' ? teams : desk;
    return room.app.fetch(request, env);
  });
  const tidy = (): void => {
    store.tidy(new Date()).catch((error: unknown) => log.error({ error }, 'tidy'));
  };
  const tidying = [setTimeout(tidy, soonMs), setInterval(tidy, dayMs)];
  tell(connections(config, url));
  void slack?.connect();

  return {
    url,
    close: async () => {
      for (const timer of tidying) clearTimeout(timer);
      await slack?.close();
      listener.close();
      await store.close();
      await reader.close();
    },
  };
}

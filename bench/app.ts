import { startApp } from '#src/app.ts';
import { readConfig } from '#src/config.ts';
import type { Article } from '#src/core/article.ts';
import { openLog } from '#src/log.ts';
import type { Store } from '#src/ports/store/store.ts';
import { article } from '#test/support/article.ts';

/** A whole Bruisse under measure: its store, its desk over HTTP, and pages that read at once. */
export type BenchApp = {
  store: Store;
  get(path: string): Promise<void>;
  post(path: string, body: object): Promise<string>;
  close(): Promise<void>;
};

const page = (url: string): Article => article(url);

/** Starts the app on an engine; nothing of it reaches another machine. */
export async function startBenchApp(env: Record<string, string>): Promise<BenchApp> {
  let store: Store | undefined;
  const app = await startApp(readConfig({ ...env, PORT: '0' }), openLog('error'), () => {}, {
    store: (opened) => {
      store = opened;
      return opened;
    },
    web: () => ({ read: async (url) => ({ kind: 'article', article: page(url) }) }),
  });
  if (!store) throw new Error('the app opened no store');
  const answer = async (path: string, init: RequestInit): Promise<string> => {
    const response = await fetch(`${app.url}${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text;
  };
  return {
    store,
    get: async (path) => {
      await answer(path, {});
    },
    post: (path, body) =>
      answer(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    close: app.close,
  };
}

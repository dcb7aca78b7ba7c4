import { type Child, startChild } from '#test/support/child.ts';
import type { Death } from './moments.ts';

/** The settings the app is started with, each time anew. */
export type Place = Record<string, string>;

/** A Bruisse that dies when told to and is started again by whoever finds it dead. */
export type Mortal = {
  /** What it died of so far. */
  deaths: readonly Death[];
  /** A call that ends in an answer, or in `Cut` when the process died meanwhile. */
  call(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Starts it again, once it is dead. */
  revive(): Promise<void>;
  /** Dies now, if it is to die idle. */
  rest(): Promise<void>;
  end(): Promise<void>;
};

/** A call whose process died before it answered: what it asked for may be done, or not. */
export class Cut extends Error {}

const file = new URL('./app.ts', import.meta.url);

/** Starts the app in a process that dies at each of the moments in turn, then lives. */
export async function startMortal(place: Place, fates: readonly Death[]): Promise<Mortal> {
  const deaths: Death[] = [];
  let child: Child;
  let url = '';

  const bury = (): void => {
    const fate = fates[deaths.length];
    if (!fate) throw new Error('it died once too often');
    deaths.push(fate);
  };
  const mourn = async (): Promise<void> => {
    const how = await child.ended();
    if (how !== 'SIGKILL') throw new Error(`it ended by itself: ${how}`);
    bury();
  };
  const start = async (): Promise<void> => {
    for (;;) {
      const { moment = 'never', nth = 1 } = fates[deaths.length] ?? {};
      child = startChild(file, [moment, String(nth), JSON.stringify(place)]);
      try {
        url = (await child.line('ready ')).slice('ready '.length);
        return;
      } catch {
        // It may die while it starts, when it takes up what an earlier death left.
        await mourn();
      }
    }
  };

  await start();
  return {
    deaths,
    async call(method, path, body) {
      const init = body === undefined ? {} : { body: JSON.stringify(body) };
      const headers = { 'content-type': 'application/json' };
      let response: Response;
      let text: string;
      try {
        response = await fetch(url + path, { method, headers, ...init });
        text = await response.text();
      } catch (cause) {
        throw new Cut(path, { cause });
      }
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return text ? JSON.parse(text) : undefined;
    },
    async revive() {
      await mourn();
      await start();
    },
    async rest() {
      if (fates[deaths.length]?.moment !== 'idle') return;
      await child.kill();
      bury();
      await start();
    },
    end: () => child.kill(),
  };
}

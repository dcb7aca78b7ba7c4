import type { Around } from '#src/app.ts';
import type { Reading } from '#src/core/article.ts';
import { article } from '#test/support/article.ts';
import { die } from './die.ts';
import type { Moment } from './moments.ts';
import { watchStatements } from './statements.ts';

/** Pages come at once, however busy the machine is. */
const web = {
  read: async (url: string): Promise<Reading> => ({ kind: 'article', article: article(url) }),
};

const inside =
  (start: string) =>
  (come: () => void): Around => {
    watchStatements((sql) => {
      if (sql.startsWith(start)) come();
    });
    return {};
  };

/** What tells, through `come`, that the app has come to a moment. */
const traps: Record<Moment, (come: () => void) => Around> = {
  said: inside('insert into "desk_message"'),
  accepting: inside('insert into "event"'),
  handling: inside('update "event" set "done_at"'),
  answering: (come) => ({
    store: (store) => ({
      ...store,
      settled: (filter) => {
        come();
        return store.settled(filter);
      },
    }),
  }),
  reading: (come) => ({
    web: () => ({
      read: (url) => {
        come();
        return web.read(url);
      },
    }),
  }),
  drafting: (come) => ({
    writer: (writer) => ({
      write: async (request, signal) => {
        const written = await writer.write(request, signal);
        come();
        return written;
      },
    }),
  }),
  drafted: inside('insert into "brief"'),
  assembling: inside('insert into "section"'),
  posting: (come) => ({
    chat: (chat) => ({
      ...chat,
      post: (room, key, message) => {
        come();
        return chat.post(room, key, message);
      },
    }),
  }),
  posted: (come) => ({
    chat: (chat) => ({
      ...chat,
      post: async (room, key, message) => {
        const ref = await chat.post(room, key, message);
        come();
        return ref;
      },
    }),
  }),
  recording: inside('update "post" set "ref"'),
  voting: inside('insert into "mark"'),
};

/** Makes the app die by itself the nth time it comes to a moment; without one, it lives. */
export function trap(moment: Moment | undefined, nth: number): Around {
  let left = nth;
  const come = (): void => {
    left -= 1;
    if (left === 0) die();
  };
  return { web: () => web, ...(moment ? traps[moment](come) : {}) };
}

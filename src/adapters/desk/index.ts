import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Chat } from '#src/ports/chat.ts';
import type { Job } from '#src/ports/job.ts';
import { assetRoutes } from './assets.ts';
import { deskChat, deskName } from './chat.ts';
import { commandRoutes } from './commands.ts';
import type { DeskDeps } from './deps.ts';
import { DeskError, failure } from './errors.ts';
import { privateDesk, sameSiteOnly } from './guard.ts';
import { changeHub } from './hub.ts';
import { issueRoutes } from './issues.ts';
import { messageRoutes } from './messages.ts';
import { isOutage } from './outage.ts';
import { furnish } from './people.ts';
import { reactionRoutes } from './reactions.ts';
import { readRoutes } from './reads.ts';
import { replyRoom } from './replies.ts';
import { speakTo } from './speak.ts';
import { streamRoute } from './stream.ts';

/** The desk: a chat of our own, and the web application that shows it. */
export type Desk = {
  chat: Chat;
  app: Hono;
  /** Tells open pages that what a job touched may look different now. */
  changed(job: Job): void;
  /** Furnishes the desk. */
  start(): Promise<void>;
};

/** Milliseconds since the epoch, never twice the same. */
function ticker(now: () => Date): () => number {
  let last = 0;
  return () => {
    last = Math.max(last + 1, now().getTime());
    return last;
  };
}

/** Opens the desk of a newsroom. */
export function openDesk(deps: DeskDeps): Desk {
  const { newsroom, store } = deps;
  const hub = changeHub();
  const replies = replyRoom();
  const tick = ticker(deps.now);
  const speak = speakTo(deps, replies, tick);
  const guard = privateDesk(deps.key);
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
  });
  app.get('/healthz', async (c) => {
    await store.read(newsroom, (tx) => tx.rooms.list(deskName));
    return c.json({ ok: true });
  });
  app.route('/', issueRoutes(deps, guard));
  app.use(guard, sameSiteOnly);
  // No id holds a NUL, and no store takes one.
  app.use((c, next) =>
    c.req.path.includes('%00') ? Promise.resolve(failure(c, 'desk.path')) : next(),
  );
  app.use(bodyLimit({ maxSize: 1024 * 1024, onError: (c) => failure(c, 'desk.large') }));
  app.route('/', assetRoutes());
  app.route('/', streamRoute(hub));
  app.route('/', readRoutes(deps));
  app.route('/', messageRoutes(deps, hub, speak, tick));
  app.route('/', reactionRoutes(deps, hub, speak, tick));
  app.route('/', commandRoutes(deps, speak));
  app.notFound((c) => failure(c, 'desk.path'));
  app.onError((error, c) => {
    if (error instanceof DeskError) return failure(c, error.code);
    const id = deps.newId();
    deps.report(error, id);
    return isOutage(error) ? failure(c, 'desk.down') : failure(c, 'desk.bug', id);
  });

  return {
    chat: deskChat(deps, hub, replies, tick),
    app,
    changed: (job) => {
      const { name } = job;
      // Only now is the message known to show its section.
      if (name === 'show' && job.room.chat === deskName)
        hub.tell({ event: 'message', data: { room: job.room.id } });
      if (name === 'handle' || name === 'read' || name === 'draft')
        hub.tell({ event: 'links', data: {} });
      if (name === 'handle' || name === 'draft' || name === 'redraft')
        hub.tell({ event: 'issue', data: {} });
    },
    start: () => furnish(deps),
  };
}

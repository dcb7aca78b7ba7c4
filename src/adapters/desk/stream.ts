import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Change, Hub } from './hub.ts';

const beatMs = 20_000;

/** `GET /desk/api/stream`: what changed, as server-sent events, with a comment every 20 s. */
export function streamRoute(hub: Hub): Hono {
  const app = new Hono();
  app.get('/desk/api/stream', (c) =>
    streamSSE(c, async (stream) => {
      const gone = Promise.withResolvers<void>();
      stream.onAbort(() => gone.resolve());
      const stop = hub.listen(({ event, data }: Change) => {
        stream.writeSSE({ event, data: JSON.stringify(data) }).catch(gone.resolve);
      });
      await stream.write(': bonjour\n\n');
      const beat = setInterval(() => {
        stream.write(': \n\n').catch(gone.resolve);
      }, beatMs);
      await gone.promise;
      clearInterval(beat);
      stop();
    }),
  );
  return app;
}

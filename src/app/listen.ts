import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';

type Bindings = HttpBindings | Http2Bindings;
type Answer = (request: Request, env: Bindings) => Response | Promise<Response>;

/** A listening socket whose requests wait until there is someone to answer them. */
export type Listener = { port: number; answer(with_: Answer): void; close(): void };

/** Listens on an address; throws the system's error (EADDRINUSE…) when it cannot. Port 0 takes any free one. */
export async function listen(hostname: string, wanted: number): Promise<Listener> {
  const answer = Promise.withResolvers<Answer>();
  const ready = Promise.withResolvers<number>();
  const server = serve(
    {
      hostname,
      port: wanted,
      fetch: async (request, env: Bindings) => (await answer.promise)(request, env),
    },
    ({ port }) => ready.resolve(port),
  );
  server.once('error', ready.reject);
  const port = await ready.promise;
  return {
    port,
    answer: answer.resolve,
    close: () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';

/** Who answers what comes in. */
export type Answers = {
  /** Takes a request as Node hands it over, and answers it; false leaves it to `fetch`. */
  raw(request: IncomingMessage, response: ServerResponse): boolean;
  fetch(request: Request, env: HttpBindings): Response | Promise<Response>;
};

/** A listening socket whose requests wait until there is someone to answer them. */
export type Listener = { port: number; answer(with_: Answers): void; close(): void };

/** Listens on an address; throws the system's error (EADDRINUSE…) when it cannot. Port 0 takes any free one. */
export async function listen(hostname: string, wanted: number): Promise<Listener> {
  const answers = Promise.withResolvers<Answers>();
  const viaFetch = getRequestListener(
    async (request, env) => (await answers.promise).fetch(request, env as HttpBindings),
    { hostname },
  );
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { raw } = await answers.promise;
    if (!raw(request, response)) await viaFetch(request, response);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  const ready = Promise.withResolvers<void>();
  server.once('error', ready.reject);
  server.listen(wanted, hostname, ready.resolve);
  await ready.promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  return {
    port: address.port,
    answer: answers.resolve,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultProviders, type Provider } from '#src/adapters/web/providers.ts';
import type { WebReader } from '#src/adapters/web/reader.ts';
import { readerFor, scripted } from './reader.ts';

/** What a place answers: a page, a redirect, or oEmbed's JSON; a function may look at the address. */
export type Given =
  | string
  | { to: string }
  | { json: object }
  | { status: number }
  | ((url: URL) => Given);

/** Hosts of the open web on loopback, under their own names, and a reader that finds them there. */
export type Places = {
  reader: WebReader;
  /** The loopback address of a page: `at('https://youtu.be/x')`. */
  at(url: string): string;
  /** Addresses that were asked for, in order, as their places write them. */
  asked: readonly string[];
  close(): Promise<void>;
};

/**
 * Serves these answers, by address without query; all else is 404. An oEmbed endpoint answers 404 as well, as the real ones
 * do, when it is not asked about exactly one page of its own.
 */
export async function startPlaces(answers: Record<string, Given>): Promise<Places> {
  const asked: string[] = [];
  const known = (url: URL): Given => {
    const given = answers[`https://${url.hostname}${url.pathname}`] ?? { status: 404 };
    return typeof given === 'function' ? given(url) : given;
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(`https://${url.hostname}${url.pathname}${url.search}`);
    const given = known(url);
    if (typeof given === 'string')
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(given);
    if (typeof given === 'function') return response.writeHead(500).end();
    if ('to' in given) return response.writeHead(302, { location: at(given.to) }).end();
    if ('status' in given) return response.writeHead(given.status).end();
    const about = url.searchParams.getAll('url');
    if (about.length !== 1 || !URL.canParse(about[0] ?? '')) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(given.json));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const local = (url: string) => url.replace(/^https?:\/\/([^/?#]+)/, `http://$1:${port}`);
  const at = (url: string): string => local(url);
  const providers: Provider[] = defaultProviders.map((provider) => ({
    ...provider,
    endpoint: local(provider.endpoint),
  }));
  const hosts = [...Object.keys(answers), ...defaultProviders.map(({ endpoint }) => endpoint)].map(
    (url) => new URL(url).hostname,
  );
  const { lookup } = scripted(Object.fromEntries(hosts.map((host) => [host, [['127.0.0.1']]])));
  const allowed = [...new Set(hosts)].map((host) => `${host}:${port}`);
  const reader = readerFor(allowed, { providers, lookup });
  return {
    reader,
    at,
    asked,
    close: async () => {
      await reader.close();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}

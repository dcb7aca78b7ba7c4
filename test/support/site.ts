import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inCharset } from './charsets.ts';
import { samplePdf } from './pdf.ts';
import { trickle } from './trickle.ts';

/** One request the site saw, in order of arrival. */
export type Seen = { method: string; path: string; headers: IncomingMessage['headers'] };

/** A test site on loopback; `host` is what `JUNGLE_ALLOW_HOSTS` takes. */
export type Site = {
  url: string;
  host: string;
  requests: readonly Seen[];
  /** The most requests that were ever open at once. */
  peak(): number;
  close(): Promise<void>;
};

const pages = new URL('../pages/', import.meta.url);
const html = { 'content-type': 'text/html' };
const megabyte = 1024 * 1024;

const send = (response: ServerResponse, status: number, headers: object, body: Buffer | string) => {
  response.writeHead(status, headers as Record<string, string>);
  response.end(body);
};

async function page(name: string, response: ServerResponse): Promise<void> {
  const file = name.endsWith('.html') ? name : `${name}.html`;
  try {
    send(response, 200, html, await readFile(new URL(file, pages)));
  } catch {
    send(response, 404, html, '<title>404</title><p>Rien ici.</p>');
  }
}

/**
 * Serves the sample pages by name (`/canal-fret`, with or without `.html`) and these:
 * `/slow/<ms>/<page>`, `/redirect/<n>/<page>`, `/to?url=`, `/status/<code>?retry-after=<s>`,
 * `/flaky/<reset|503|429>/<page>` (fails the first time), `/big/<megabytes>`, `/gzip-bomb`, `/brotli/<page>`,
 * `/pdf?as=<mime>`, `/charset/<label>?as=<header|meta|bom|none>` (latin text), `/type?is=<mime>`, `/trickle` (never ends).
 */
export async function startSite(): Promise<Site> {
  const requests: Seen[] = [];
  const failed = new Set<string>();
  let open = 0;
  let peak = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://site.test');
    const [route = '', first = '', ...rest] = decodeURIComponent(url.pathname).slice(1).split('/');
    const name = rest.join('/');
    switch (route) {
      case 'slow':
        await new Promise((done) => setTimeout(done, Number(first)));
        return page(name, response);
      case 'redirect': {
        const left = Number(first);
        if (left < 1) return page(name, response);
        return send(response, 302, { location: `/redirect/${left - 1}/${name}` }, '');
      }
      case 'to':
        return send(response, 302, { location: url.searchParams.get('url') ?? '/' }, '');
      case 'status': {
        const wait = url.searchParams.get('retry-after');
        return send(
          response,
          Number(first),
          { ...html, ...(wait ? { 'retry-after': wait } : {}) },
          '',
        );
      }
      case 'flaky': {
        if (failed.has(url.href)) return page(name, response);
        failed.add(url.href);
        if (first === 'reset') request.socket.resetAndDestroy();
        else send(response, Number(first), { 'retry-after': '0' }, '');
        return;
      }
      case 'big':
        return send(response, 200, html, Buffer.alloc(Number(first) * megabyte, '<p>lourd</p>\n'));
      case 'gzip-bomb': {
        const bomb = gzipSync(Buffer.alloc(16 * megabyte, ' '));
        return send(response, 200, { ...html, 'content-encoding': 'gzip' }, bomb);
      }
      case 'brotli': {
        const body = brotliCompressSync(await readFile(new URL(`${first}.html`, pages)));
        return send(response, 200, { ...html, 'content-encoding': 'br' }, body);
      }
      case 'charset': {
        const { headers, body } = inCharset(first, url.searchParams.get('as') ?? 'header');
        return send(response, 200, headers, body);
      }
      case 'type':
        return send(
          response,
          200,
          { 'content-type': url.searchParams.get('is') ?? '' },
          'rien de lisible',
        );
      case 'pdf': {
        const type = url.searchParams.get('as') ?? 'application/pdf';
        return send(response, 200, { 'content-type': type }, samplePdf());
      }
      case 'trickle':
        return trickle(response);
      default:
        return page(route, response);
    }
  }

  const server = createServer((request, response) => {
    requests.push({
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
    });
    peak = Math.max(peak, ++open);
    response.on('close', () => open--);
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    requests,
    peak: () => peak,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { findPackageJSON, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { DeskError } from './errors.ts';

const page = new URL('./page/', import.meta.url);

const preact = pathToFileURL(findPackageJSON('preact', import.meta.url) ?? '');

const vendor: Record<string, URL> = {
  'preact.js': new URL('dist/preact.mjs', preact),
  'hooks.js': new URL('hooks/dist/hooks.mjs', preact),
};

/** The page's styles in the order in which they win over each other. */
const styles = [
  'desk',
  'controls',
  'message',
  'reactions',
  'chat',
  'composer',
  'card',
  'issue',
  'vote',
  'dialog',
];

const cache = new Map<string, Promise<string>>();

/** Reads a file once for the life of the process. */
function once(path: URL, prepare: (text: string) => string = (text) => text): Promise<string> {
  const text = cache.get(path.href) ?? readFile(fileURLToPath(path), 'utf8').then(prepare);
  cache.set(path.href, text);
  return text;
}

const script = 'text/javascript; charset=utf-8';
/** A browser keeps these files, and asks each time whether they are still good. */
const headers = (type: string) => ({ 'content-type': type, 'cache-control': 'no-cache' });

/** The page's policy; its one inline script, the import map, is allowed by its hash. */
function policyOf(html: string): string {
  const map = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(map).digest('base64');
  return `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;
}

/** The desk's page, its modules with types stripped, its styles, and Preact from the installed package. */
export function assetRoutes(): Hono {
  const app = new Hono();
  app.get('/', async (c) => {
    const html = await once(new URL('index.html', page));
    c.header('content-security-policy', policyOf(html));
    return c.html(html);
  });
  app.use('/desk/page/*', etag());
  app.use('/desk/vendor/*', etag());
  app.get('/desk/page/styles.css', async (c) => {
    const sheets = styles.map((name) => once(new URL(`${name}.css`, page)));
    return c.body((await Promise.all(sheets)).join('\n'), 200, headers('text/css; charset=utf-8'));
  });
  app.get('/desk/page/:file{[a-z-]+\\.ts}', async (c) => {
    const text = await once(new URL(c.req.param('file'), page), stripTypeScriptTypes).catch(
      () => undefined,
    );
    if (text === undefined) throw new DeskError('desk.path');
    return c.body(text, 200, headers(script));
  });
  app.get('/desk/vendor/:file', async (c) => {
    const name = vendor[c.req.param('file')];
    if (!name) throw new DeskError('desk.path');
    return c.body(await once(name), 200, headers(script));
  });
  return app;
}

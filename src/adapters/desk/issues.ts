import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { countIn } from './count.ts';
import type { DeskDeps } from './deps.ts';
import { DeskError, failure } from './errors.ts';
import { opensIssue } from './signature.ts';

const types = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** `/issues/:number` and its files; a signed, unexpired `?key=` opens one issue for reading from anywhere. */
export function issueRoutes(
  { views, secret, now }: Pick<DeskDeps, 'views' | 'secret' | 'now'>,
  private_: MiddlewareHandler,
): Hono {
  const app = new Hono();
  app.get('/issues/:file{[0-9]+(\\.(html|md|txt|json))?}', async (c) => {
    const [number = '', extension = 'html'] = c.req.param('file').split('.');
    const key = c.req.query('key');
    const opened = key !== undefined && opensIssue(secret, Number(number), key, now().getTime());
    const refused = opened ? undefined : await private_(c, async () => {});
    if (refused) return key === undefined ? refused : failure(c, 'desk.key');
    const format = (Object.keys(types) as (keyof typeof types)[]).find(
      (name) => name === extension,
    );
    const file = format && (await views.issue(countIn(number) ?? 0, format));
    if (!format || file === undefined) throw new DeskError('desk.issue');
    c.header('content-type', types[format]);
    c.header('content-security-policy', policy);
    if (c.req.query('download') !== undefined)
      c.header('content-disposition', `attachment; filename="numero-${number}.${format}"`);
    return c.body(file);
  });
  return app;
}

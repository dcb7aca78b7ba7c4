import { Hono } from 'hono';
import { countIn } from './count.ts';
import type { DeskDeps } from './deps.ts';
import { DeskError } from './errors.ts';

const most = 500;

/** What the desk's pages read: people, rooms, links, issues and their history, rules of style. */
export function readRoutes({ newsroom, store, views }: DeskDeps): Hono {
  const app = new Hono();
  app.get('/desk/api/me', async (c) => c.json(await views.me()));
  app.get('/desk/api/rooms', async (c) =>
    c.json(
      await store.read(newsroom, async (tx) => ({
        rooms: (await tx.rooms.list('desk')).map(({ id, name }) => ({ id, name })),
        people: await tx.people.list(),
      })),
    ),
  );
  app.get('/desk/api/links', async (c) => {
    const limit = Math.min(most, countIn(c.req.query('limit')) ?? most);
    const before = countIn(c.req.query('before'));
    return c.json({ links: await views.links({ limit, ...(before ? { before } : {}) }) });
  });
  app.get('/desk/api/links/:link/article', async (c) => {
    const article = await views.article(c.req.param('link'));
    if (!article) throw new DeskError('desk.link');
    if (article.text === undefined) throw new DeskError('desk.unread');
    return c.json(article);
  });
  app.get('/desk/api/issues', async (c) => c.json(await views.issues()));
  app.get('/desk/api/style', async (c) => c.json({ rules: await views.style() }));
  app.get('/desk/api/issues/:number{[0-9]+}/history', async (c) => {
    const entries = await views.history(countIn(c.req.param('number')) ?? 0);
    if (!entries) throw new DeskError('desk.issue');
    return c.json({ entries });
  });
  return app;
}

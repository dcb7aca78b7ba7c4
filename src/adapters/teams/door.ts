import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Activity, activitySchema } from './activity.ts';
import type { Check } from './check.ts';
import type { TeamsDeps } from './deps.ts';
import { isAllowedHost } from './hosts.ts';
import type { InvokeAnswer } from './press.ts';

const mostBytes = 1024 * 1024;

/** Who may come in, and what is done with what they bring. */
export type Door = {
  /** Absent when the bot has no app id: then only this machine is let in. */
  check?: Check;
  take(activity: Activity): Promise<InvokeAnswer | undefined>;
};

/** A page of some site, open in a browser of this machine, sends its origin; Teams has none. */
const fromBrowser = (c: Context): boolean =>
  c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') !== undefined;

/** Whether an activity is of this bot's own tenant; one that names none is. */
const isOurs = ({ conversation, channelData }: Activity, tenantId: string | undefined): boolean =>
  [conversation.tenantId, channelData?.tenant?.id].every(
    (tenant) => tenant === undefined || tenantId === undefined || tenant === tenantId,
  );

/**
 * `POST /api/messages`: 400 to what is no activity, 401 to whoever is not Teams speaking to this bot, 503 when an
 * event cannot be kept; nothing of what went wrong is said.
 */
export function door({ settings, isLocal, report, newId }: TeamsDeps, { check, take }: Door): Hono {
  const known = async (activity: Activity, authorization: string): Promise<boolean> => {
    if (!check) return true;
    if (!/^Bearer \S+$/.test(authorization)) return false;
    return (await check(activity, authorization)) && isOurs(activity, settings.tenantId);
  };

  const app = new Hono();
  app.use('/api/messages', bodyLimit({ maxSize: mostBytes, onError: (c) => c.body(null, 413) }));
  app.post('/api/messages', async (c) => {
    if (!check && (!isLocal(c) || fromBrowser(c))) return c.body(null, 404);
    const json: unknown = await c.req.json().catch(() => undefined);
    const { data: activity } = activitySchema.safeParse(json);
    if (!activity) return c.body(null, 400);
    if (!(await known(activity, c.req.header('authorization') ?? ''))) return c.body(null, 401);
    if (!isAllowedHost(activity.serviceUrl, settings.serviceHosts)) return c.body(null, 401);
    try {
      const answer = await take(activity);
      return answer?.body
        ? c.json(answer.body, answer.status)
        : c.body(null, answer?.status ?? 200);
    } catch (error) {
      report(error, newId());
      return c.body(null, 503);
    }
  });
  return app;
}

import { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2Bindings, HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { HTTPReceiver } from '@slack/bolt';
import { Hono } from 'hono';
import { boltLogger } from './boltApp.ts';
import type { SlackDeps } from './deps.ts';

/** How far ahead of our clock a request may say it was sent; Bolt sees to those from the past. */
const aheadSeconds = 300;

/** Where Slack sends its requests. */
export const requestPath = '/slack/events';

/** What Node hands over with a request. */
export type NodeBindings = HttpBindings | Http2Bindings;

/** Slack's way in by HTTP, on the app's own port. */
export type HttpWay = { receiver: HTTPReceiver; app: Hono<{ Bindings: NodeBindings }> };

/** A receiver of signed requests; while the store is down it answers 503, so that Slack tries again. */
export function httpWay({ log, now }: SlackDeps, signingSecret: string): HttpWay {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [requestPath],
    logger: boltLogger(log),
    processEventErrorHandler: async ({ response }) => {
      if (!response.headersSent) response.writeHead(503).end();
      return true;
    },
  });
  const app = new Hono<{ Bindings: NodeBindings }>();
  app.post(requestPath, (c) => {
    const sent = Number(c.req.header('x-slack-request-timestamp'));
    if (!(sent <= now().getTime() / 1000 + aheadSeconds)) return c.body(null, 401);
    const { incoming, outgoing } = c.env;
    if (!(incoming instanceof IncomingMessage) || !(outgoing instanceof ServerResponse))
      return c.body(null, 505);
    receiver.requestListener(incoming, outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  return { receiver, app };
}

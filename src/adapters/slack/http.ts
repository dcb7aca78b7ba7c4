import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { boltLogger } from './bolt-app.ts';
import type { SlackDeps } from './deps.ts';

/** How far ahead of our clock a request may say it was sent; Bolt sees to those from the past. */
const aheadSeconds = 300;

/** Where Slack sends its requests. */
export const requestPath = '/slack/events';

/** Answers a request as Node hands it over: no wrapper may answer it sooner than it is kept. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Ends a request with a status alone. */
export const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status).end();
};

/** Whether a request says that it was sent well ahead of our clock, or does not say when. */
export const isFromTheFuture = ({ headers }: IncomingMessage, now: Date): boolean =>
  !(Number(headers['x-slack-request-timestamp']) <= now.getTime() / 1000 + aheadSeconds);

/** Slack's way in by HTTP, on the app's own port. */
export type HttpWay = { receiver: HTTPReceiver; answer: Answer };

/** A receiver of signed requests; while the store is down it answers 503, so that Slack tries again. */
export function httpWay(
  { log, now }: Pick<SlackDeps, 'log' | 'now'>,
  signingSecret: string,
): HttpWay {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [requestPath],
    logger: boltLogger(log),
    processEventErrorHandler: async ({ response }) => {
      if (!response.headersSent) response.writeHead(503).end();
      return true;
    },
  });
  return {
    receiver,
    answer: (request, response) => {
      if (request.method !== 'POST') return refuse(response, 405);
      if (isFromTheFuture(request, now())) return refuse(response, 401);
      receiver.requestListener(request, response);
    },
  };
}

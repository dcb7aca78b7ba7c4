import type { HttpBindings } from '@hono/node-server';
import type { Desk } from '#src/adapters/desk/index.ts';
import type { Teams } from '#src/adapters/teams/index.ts';
import type { Answers } from './listen.ts';
import { issueNewsroom } from './newsrooms.ts';
import type { SlackRooms } from './slack.ts';

/** Who answers which path: Slack, Teams, the issues of a newsroom, and the home desk for all else. */
export const answers = ({
  slack,
  teams,
  desk,
  newsrooms,
}: {
  slack: Pick<SlackRooms, 'answer'>;
  teams: Pick<Teams, 'app'>;
  desk: Desk;
  newsrooms: ReadonlyMap<string, { desk: Desk }>;
}): Answers => ({
  raw: (request, response) => {
    if (!slack.answer || !request.url?.startsWith('/slack/')) return false;
    slack.answer(request, response);
    return true;
  },
  fetch: (request, env: HttpBindings) => {
    const { pathname } = new URL(request.url);
    const asked = issueNewsroom(request, newsrooms);
    if (asked) return asked.desk.app.fetch(asked.request, env);
    return (pathname === '/api/messages' ? teams : desk).app.fetch(request, env);
  },
});

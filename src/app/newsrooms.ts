import { createHmac } from 'node:crypto';
import type { Desk } from '#src/adapters/desk/index.ts';

/** The secret of one newsroom: what it signs opens nothing of another. */
export const scopedSecret = (secret: string, newsroom: string): string =>
  createHmac('sha256', secret).update(`newsroom:${newsroom}`).digest('base64url');

/** The newsroom whose issue is asked for, by `/n/<newsroom>/issues/…`, with the request as its desk knows it; undefined when none is. */
export function issueNewsroom(
  request: Request,
  newsrooms: ReadonlyMap<string, { desk: Desk }>,
): { desk: Desk; request: Request } | undefined {
  const url = new URL(request.url);
  const [, id = '', path = ''] = /^\/n\/([\w-]+)(\/issues\/[^/]+)$/.exec(url.pathname) ?? [];
  const found = newsrooms.get(id);
  if (!found) return undefined;
  url.pathname = path;
  return { desk: found.desk, request: new Request(url, request) };
}

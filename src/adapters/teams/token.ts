import { z } from 'zod';
import type { TeamsSettings } from './deps.ts';

const answer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });
const timeoutMs = 10_000;
const earlyMs = 5 * 60_000;

/** Asks a login server for our own tokens (OAuth 2.0 client credentials), and keeps each until five minutes before its end. */
export function clientCredentials(
  {
    appId = '',
    password = '',
    loginUrl = '',
    scope,
  }: Pick<TeamsSettings, 'appId' | 'password' | 'loginUrl' | 'scope'>,
  now: () => Date,
): () => Promise<string> {
  let token = '';
  let until = 0;
  return async () => {
    if (token && now().getTime() < until) return token;
    const response = await fetch(`${loginUrl.replace(/\/+$/, '')}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: password,
        scope: scope.endsWith('/.default') ? scope : `${scope}/.default`,
      }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`the login server refused us: ${response.status}`);
    const given = answer.parse(await response.json());
    token = given.access_token;
    until = now().getTime() + given.expires_in * 1000 - earlyMs;
    return token;
  };
}

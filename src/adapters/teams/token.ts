import { z } from 'zod';
import { clientAssertion } from './assertion.ts';
import type { TeamsDeps } from './deps.ts';

const answer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });
const timeoutMs = 10_000;
const earlyMs = 5 * 60_000;
const byCertificate = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Our own tokens, for the calls to Teams. */
export type Tokens = {
  /** The one that stands, else a new one. */
  get(): Promise<string>;
  /** Lets go of one that Teams takes no more. */
  refused(token: string): void;
};

type Given = { token: string; until: number };

/** Asks a login server for our own tokens (OAuth 2.0 client credentials), and keeps each until five minutes before its end. */
export function tokens({
  settings,
  now,
  newId,
}: Pick<TeamsDeps, 'settings' | 'now' | 'newId'>): Tokens {
  const { appId = '', password = '', certificate, loginUrl, scope } = settings;
  const url = `${loginUrl.replace(/\/+$/, '')}/oauth2/v2.0/token`;
  let asked: Promise<Given> | undefined;
  let given: Given | undefined;

  const proof = (): Record<string, string> => {
    if (!certificate) return { client_secret: password };
    const facts = { appId, audience: url, id: newId(), now: now() };
    return {
      client_assertion_type: byCertificate,
      client_assertion: clientAssertion(certificate, facts),
    };
  };
  const ask = async (): Promise<Given> => {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        scope: scope.endsWith('/.default') ? scope : `${scope}/.default`,
        ...proof(),
      }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`the login server refused us: ${response.status}`);
    const { access_token: token, expires_in: seconds } = answer.parse(await response.json());
    return { token, until: now().getTime() + seconds * 1000 - earlyMs };
  };

  return {
    get: async () => {
      if (given && now().getTime() < given.until) return given.token;
      asked ??= ask().finally(() => {
        asked = undefined;
      });
      given = await asked;
      return given.token;
    },
    refused: (token) => {
      if (given?.token === token) given = undefined;
    },
  };
}

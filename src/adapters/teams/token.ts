import { z } from 'zod';
import { ChatShut } from '#src/core/errors.ts';
import { clientAssertion } from './assertion.ts';
import type { TeamsDeps } from './deps.ts';
import { teamsName } from './ids.ts';

const answer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });
const refusal = z.object({ error: z.string().regex(/^\w{1,40}$/) });
/** How the login server says that other settings are wanted: https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
const refusing = [400, 401];
const timeoutMs = 10_000;
const earlyMs = 5 * 60_000;
const byCertificate = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Our own tokens, for the calls to Teams. */
export type Tokens = {
  /** The one that stands, else a new one; throws ChatShut when the login server refuses the settings. */
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
    if (refusing.includes(response.status)) {
      const said = refusal.safeParse(await response.json().catch(() => undefined));
      throw new ChatShut(teamsName, said.data?.error ?? String(response.status));
    }
    if (!response.ok) throw new Error(`the login server answered ${response.status}`);
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

import { z } from 'zod';
import type { TeamsDeps } from './deps.ts';
import { isAllowedHost } from './hosts.ts';
import type { Tokens } from './token.ts';

const timeoutMs = 15_000;
const tries = 5;
const mostWaitMs = 30_000;

/** What Teams asks bots to try again: throttling, and failures that pass. */
const passing = [412, 429, 502, 503, 504];

const answered = z.object({
  id: z.string().optional().catch(undefined),
  activityId: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  objectId: z.string().optional().catch(undefined),
});

/** A call that Teams refused; `status` is HTTP's. */
export class TeamsRefusal extends Error {
  readonly status: number;
  /** Microsoft's word for it, empty when it gives none. */
  readonly code: string;

  constructor(status: number, code: string) {
    super(`Teams answered ${status} ${code}`.trim());
    this.name = 'TeamsRefusal';
    this.status = status;
    this.code = code;
  }
}

/** A call of the Bot Connector; `path` is its segments, which are encoded. */
export type Call = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  serviceUrl: string;
  path: readonly string[];
  query?: string;
  body?: unknown;
  /** 1 for what is not worth waiting for. */
  tries?: number;
};

/** Calls the Bot Connector; throws TeamsRefusal once it refuses for good. */
export type Connector = (call: Call) => Promise<z.infer<typeof answered>>;

/** How long Teams wants us to wait: its own word, else twice as long each time, with some chance in it. */
function delayMs(response: Response | undefined, attempt: number): number {
  const asked = Number(response?.headers.get('retry-after') ?? '');
  const own = 2 ** attempt * 500 * (0.5 + Math.random());
  return Math.min(mostWaitMs, asked > 0 ? asked * 1000 : own);
}

const codeOf = (body: string): string => /"code"\s*:\s*"([\w.]{1,80})"/.exec(body)?.[1] ?? '';

/** The connector of a bot; `tokens` are absent where nobody is asked who they are. */
export function connector(
  { settings, wait }: Pick<TeamsDeps, 'settings' | 'wait'>,
  tokens?: Tokens,
): Connector {
  const send = async (call: Call, token: string | undefined): Promise<Response> => {
    const { method, serviceUrl, path, query, body } = call;
    const base = serviceUrl.replace(/\/*$/, '/v3/');
    const url = `${base}${path.map(encodeURIComponent).join('/')}${query ? `?${query}` : ''}`;
    return fetch(url, {
      method,
      redirect: 'error',
      headers: {
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
  };
  /** Asks under the token that stands and, when Teams takes it no more, once under a new one. */
  const ask = async (call: Call): Promise<Response> => {
    const token = await tokens?.get();
    const response = await send(call, token);
    if (response.status !== 401 || !tokens || token === undefined) return response;
    await response.body?.cancel();
    tokens.refused(token);
    return send(call, await tokens.get());
  };
  return async (call) => {
    if (!isAllowedHost(call.serviceUrl, settings.serviceHosts))
      throw new Error('this service address is not among TEAMS_SERVICE_HOSTS');
    for (let attempt = 1; ; attempt += 1) {
      const response = await ask(call);
      const text = await response.text();
      if (response.ok) return answered.parse(text ? JSON.parse(text) : {});
      const last = attempt >= (call.tries ?? tries);
      if (last || !passing.includes(response.status))
        throw new TeamsRefusal(response.status, codeOf(text));
      await wait(delayMs(response, attempt));
    }
  };
}

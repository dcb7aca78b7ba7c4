import { webApi } from '@slack/bolt';
import type { SlackDeps, SlackSettings } from './deps.ts';

/** How long any call may take. */
export const callMs = 10_000;

/** Slack takes about one message a second in a channel: https://docs.slack.dev/apis/web-api/rate-limits */
const postMs = 1000;
const mostWaits = 5;

const silent: webApi.Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => webApi.LogLevel.ERROR,
};

/** Calls a method of Slack's Web API; throws webApi's errors. */
export type Call = (method: string, args?: Record<string, unknown>) => Promise<unknown>;

/** The code of Slack's refusal (`channel_not_found`); undefined for any other error. */
export const refusalOf = (error: unknown): string | undefined =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;

/** Refusals of the token itself, whatever is asked: only another one will do. */
export const tokenRefusals: ReadonlySet<string> = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'user_removed_from_team',
  'team_disabled',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
]);

/** The options of every client of the Web API: our own address, a clock, and no repeats behind our back. */
export const clientOptions = ({
  settings,
  fetch,
}: Pick<SlackDeps, 'fetch'> & {
  settings: Pick<SlackSettings, 'apiUrl' | 'timeoutMs'>;
}): webApi.WebClientOptions => ({
  slackApiUrl: settings.apiUrl.replace(/\/*$/, '/'),
  fetch: (url, init) => fetch(url, init),
  timeout: settings.timeoutMs ?? callMs,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
});

/** Calls that keep Slack's pace: a second between messages of a channel, and `Retry-After` obeyed by each method, in each channel. */
export function pacedCalls(
  deps: Pick<SlackDeps, 'settings' | 'fetch' | 'now' | 'wait' | 'log'>,
): Call {
  const { settings, now, wait, log } = deps;
  const client = new webApi.WebClient(settings.botToken, {
    ...clientOptions(deps),
    logger: silent,
  });
  const free = new Map<string, number>();

  const turn = async (lane: string, ms: number): Promise<void> => {
    const at = Math.max(now().getTime(), free.get(lane) ?? 0);
    if (ms > 0) free.set(lane, at + ms);
    const delay = at - now().getTime();
    if (delay > 0) await wait(delay);
  };

  return async (method, args = {}) => {
    const lane = `${method} ${typeof args.channel === 'string' ? args.channel : ''}`;
    for (let waited = 0; ; waited++) {
      await turn(lane, method === 'chat.postMessage' ? postMs : 0);
      try {
        return await client.apiCall(method, args);
      } catch (error) {
        if (!(error instanceof webApi.WebAPIRateLimitedError) || waited === mostWaits) throw error;
        log.warn({ method, seconds: error.retryAfter }, 'Slack asks to wait');
        free.set(lane, Math.max(free.get(lane) ?? 0, now().getTime() + error.retryAfter * 1000));
      }
    }
  };
}

import { createHmac } from 'node:crypto';

/** The secret that pretended requests are signed with. */
export const signingSecret = '0123456789abcdef0123456789abcdef';

/** How a request of Slack is sent; each part may be wrong. */
export type Sent = {
  body: string;
  type?: string;
  secret?: string;
  /** Seconds since the epoch. */
  at?: number;
  headers?: Record<string, string | undefined>;
};

/** A request as Slack signs it: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signed({
  body,
  type,
  secret = signingSecret,
  at,
  headers = {},
}: Sent): RequestInit {
  const timestamp = String(at ?? Math.floor(Date.now() / 1000));
  const mac = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  const all = {
    'content-type': type ?? 'application/json',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${mac}`,
    ...headers,
  };
  const kept = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { method: 'POST', body, headers: Object.fromEntries(kept) };
}

import { createHmac, timingSafeEqual } from 'node:crypto';

const signature = (secret: string, number: number, until: number): Buffer =>
  createHmac('sha256', secret).update(`issue:${number}:${until}`).digest();

/** A key that opens one issue for reading until a time (milliseconds since the epoch). */
export const issueKey = (secret: string, number: number, until: number): string =>
  `${until}.${signature(secret, number, until).toString('base64url')}`;

/** True when the key was made here for that issue and its time has not passed. */
export function opensIssue(secret: string, number: number, key: string, now: number): boolean {
  const [until = '', mac = ''] = key.split('.');
  if (!/^\d{1,16}$/.test(until) || Number(until) < now) return false;
  const given = Buffer.from(mac, 'base64url');
  const right = signature(secret, number, Number(until));
  return given.length === right.length && timingSafeEqual(given, right);
}

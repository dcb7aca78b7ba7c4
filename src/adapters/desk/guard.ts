import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { DeskKey } from './deps.ts';
import { failure } from './errors.ts';

/** Headers that proxies, tunnels and content networks add, and browsers never. */
const proxied =
  /^(?:via|cdn-loop|(?:x-)?forwarded(?:-.+)?|cf-.+|(?:x-)?(?:true-|cluster-)?(?:client|real|original)-.+)$/;

const cookie = 'bruisse_desk';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** True for `localhost`, 127.0.0.0/8 and [::1], with or without a port. */
function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return name === 'localhost' || name === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
}

/** False when the socket is known and its other end is on another machine, whatever the Host says. */
function comesFromHere({ env }: Context<{ Bindings: Partial<HttpBindings> }>): boolean {
  const remote = env?.incoming?.socket.remoteAddress;
  return remote === undefined || /^(?:::1$|(?:::ffff:)?127\.)/.test(remote);
}

/** True when a request came straight to this machine's own address: nothing a tunnel or a rebound name shows. */
export const isLocal = (c: Context): boolean =>
  isLoopback(c.req.header('host') ?? '') &&
  comesFromHere(c) &&
  [...c.req.raw.headers.keys()].every((name) => !proxied.test(name));

/** The key of a desk that is reached at an address; its cookie tells nothing of the token, and goes over https alone where the address does. */
export const deskKey = (token: string, secret: string, url: string): DeskKey => ({
  token,
  cookie: createHmac('sha256', secret).update(`desk:${token}`).digest('base64url'),
  secure: url.startsWith('https:'),
});

/** Lets in this machine, or whoever presents the token or the cookie that `?token=` leaves. */
export const privateDesk =
  (key: DeskKey | undefined): MiddlewareHandler =>
  async (c, next) => {
    const holds = (shown: string | undefined, wanted: string | undefined): boolean =>
      shown !== undefined && wanted !== undefined && same(shown, wanted);
    const bearer = c.req.header('authorization')?.replace(/^Bearer\s+/i, '');
    const typed = holds(c.req.query('token'), key?.token);
    const known = typed || holds(bearer, key?.token) || holds(getCookie(c, cookie), key?.cookie);
    if (!known && !isLocal(c)) return failure(c, 'desk.private');
    if (typed && key) {
      const { secure } = key;
      setCookie(c, cookie, key.cookie, { httpOnly: true, sameSite: 'Strict', path: '/', secure });
    }
    return next();
  };

/** Refuses what another site's page makes a browser send; scripts without an origin pass. */
export const sameSiteOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const host = c.req.header('host');
  const foreign =
    site === undefined
      ? origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
      : site !== 'same-origin' && site !== 'none';
  return foreign ? failure(c, 'desk.origin') : next();
};

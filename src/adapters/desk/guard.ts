import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
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

function presents(c: Context, token: string): boolean {
  const bearer = c.req.header('authorization')?.replace(/^Bearer\s+/i, '');
  const shown = [bearer, getCookie(c, cookie), c.req.query('token')].find(Boolean);
  return shown !== undefined && same(shown, token);
}

/** Lets in this machine, or whoever presents the token; `?token=` is kept as a cookie. */
export const privateDesk =
  (token: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    const known = token !== undefined && presents(c, token);
    if (!known && !isLocal(c)) return failure(c, 'desk.private');
    if (known && c.req.query('token'))
      setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
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

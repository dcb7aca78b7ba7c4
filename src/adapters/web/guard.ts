import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress } from './address.ts';

/** Thrown instead of connecting to an address that is not public. */
export class PrivateAddress extends Error {
  readonly code = 'EPRIVATE';
}

export type GuardOptions = {
  /** `host` or `host:port` as addresses write them, let through wherever they resolve to. */
  allowHosts: readonly string[];
  lookup?: LookupFunction;
  connectMs?: number;
};

/** Resolves names as `resolve` does, and fails when any of the addresses is not public. */
function publicOnly(resolve: LookupFunction): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : [];
      const [first] = addresses;
      if (error || !first) return callback(error ?? new Error('no address'), '', 4);
      if (!addresses.every(({ address }) => isPublicAddress(address)))
        return callback(new PrivateAddress(host), '', 4);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

const bare = (host: string): string => host.replace(/^\[|\]$/g, '').toLowerCase();

/**
 * Opens sockets to public addresses only. The check is made on the very addresses the socket will use, so that neither
 * a second DNS answer nor a redirect gets around it; IP literals, which are never resolved, are checked as they stand.
 */
export function guardedConnector(options: GuardOptions): buildConnector.connector {
  const lookup = options.lookup ?? (systemLookup as LookupFunction);
  const timeout = options.connectMs ?? 10_000;
  const open = buildConnector({ lookup, timeout, allowH2: false });
  const guarded = buildConnector({ lookup: publicOnly(lookup), timeout, allowH2: false });
  const allowed = new Set(options.allowHosts);

  return (target, callback) => {
    const host = bare(target.hostname);
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    const name = host.includes(':') ? `[${host}]` : host;
    if (allowed.has(name) || allowed.has(host) || allowed.has(`${name}:${port}`))
      return open(target, callback);
    if (isIP(host) && !isPublicAddress(host)) return callback(new PrivateAddress(host), null);
    return guarded(target, callback);
  };
}

import { resolve, sep } from 'node:path';
import { isFolderLocked } from '#src/adapters/store/folder-lock.ts';
import { ConfigError } from '#src/config/error.ts';
import { startErrors } from '#src/locale/config.ts';

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** What the system says of its own errors. */
type Trouble = { code?: string; syscall?: string; hostname?: string; path?: string };

const troubleOf = (error: unknown): Trouble =>
  error instanceof Error ? (error as Error & Trouble) : {};

const isWithin = (path: string, folder: string): boolean =>
  `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);

/** Why the data folder cannot be opened; undefined when something else is the matter. */
function folderTrouble(error: unknown, dir: string): string | undefined {
  const { code, path } = troubleOf(error);
  if (code === 'ERR_SQLITE_ERROR') return messageOf(error);
  return path !== undefined && (isWithin(path, dir) || isWithin(dir, path)) ? code : undefined;
}

/** Why nothing listens at an address; undefined when something else is the matter. */
function addressTrouble(error: unknown, host: string, port: number): string | undefined {
  const { code, syscall, hostname } = troubleOf(error);
  if (syscall === 'listen' || syscall === 'bind') {
    if (code === 'EADDRINUSE') return startErrors.port(host, port);
    return code === 'EACCES' ? startErrors.forbidden(host, port) : startErrors.host(host);
  }
  return syscall === 'getaddrinfo' && hostname === host ? startErrors.host(host) : undefined;
}

/** Why Bruisse did not start and what to do, in one sentence; a bug keeps its stack. */
export function startFailure(error: unknown, env: Record<string, string | undefined>): string {
  const dir = env.JUNGLE_DATA || './data';
  if (error instanceof ConfigError) return startErrors.setting(error.variable);
  if (isFolderLocked(error)) return startErrors.locked(dir);
  const address = addressTrouble(error, env.HOST || '127.0.0.1', Number(env.PORT || 3000));
  if (address) return address;
  const folder = folderTrouble(error, dir);
  if (folder) return startErrors.folder(dir, folder);
  if (env.DATABASE_URL)
    return startErrors.database(messageOf(error) || troubleOf(error).code || '');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

import { isFolderLocked } from '#src/adapters/store/folderLock.ts';
import { ConfigError } from '#src/config.ts';
import { startErrors } from '#src/locale/config.ts';

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Why Bruisse did not start and what to do, in one sentence; a bug keeps its stack. */
export function startFailure(error: unknown, env: Record<string, string | undefined>): string {
  const dir = env.JUNGLE_DATA || './data';
  const code = codeOf(error);
  if (error instanceof ConfigError) return startErrors.setting(error.variable);
  if (isFolderLocked(error)) return startErrors.locked(dir);
  if (code === 'EADDRINUSE')
    return startErrors.port(env.HOST || '127.0.0.1', Number(env.PORT || 3000));
  if (code === 'EADDRNOTAVAIL' || (code === 'EACCES' && env.HOST))
    return startErrors.host(env.HOST ?? '');
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST')
    return startErrors.folder(dir, code);
  if (env.DATABASE_URL) return startErrors.database(messageOf(error) || code);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

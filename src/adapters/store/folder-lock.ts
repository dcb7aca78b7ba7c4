import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const code = 'store.locked';

/** Whether an error says that another process holds the data folder; its `dir` names it. */
export const isFolderLocked = (error: unknown): error is Error & { dir: string } =>
  error instanceof Error && 'code' in error && error.code === code;

/**
 * Takes a folder for this process until the answered function is called or the process dies: two
 * embedded engines on the same files lose data without a word.
 */
export function lockFolder(dir: string): () => void {
  mkdirSync(dir, { recursive: true });
  const file = new DatabaseSync(join(dir, 'lock'), { timeout: 0 });
  try {
    file.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (cause) {
    file.close();
    if (!(cause instanceof Error && /locked|busy/i.test(cause.message))) throw cause;
    throw Object.assign(new Error(`the folder ${dir} is in use`, { cause }), { code, dir });
  }
  return () => file.close();
}

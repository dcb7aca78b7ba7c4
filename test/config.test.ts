import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ConfigError } from '#src/config/error.ts';
import { readConfig, settingNames } from '#src/config.ts';
import { defaultRubrics } from '#src/core/rubric.ts';
import { startErrors } from '#src/locale/config.ts';

const uuid = '1b6f9e0e-6a30-4a0f-9f8e-2c1d5b7a9e01';

/** The variable that a process is told to mend. */
function refusedOf(env: Record<string, string>): string | undefined {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.variable;
    throw error;
  }
  return undefined;
}

async function rubricsFile(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bruisse-rubrics-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'rubrics.json');
  await writeFile(path, content);
  return path;
}

test('Nothing needs to be set, and a blank value is no value', () => {
  const blank = Object.fromEntries(settingNames.map((name) => [name, ' ']));
  expect(readConfig(blank)).toEqual(readConfig({}));
  expect(readConfig({})).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    JUNGLE_DATA: './data',
    JUNGLE_QUORUM: 2,
    JUNGLE_VETOERS: [],
    rubrics: defaultRubrics,
  });
});

test('Lists are read between commas', () => {
  const { JUNGLE_VOTERS } = readConfig({ JUNGLE_VOTERS: ' Camille (exemple),, nour ,' });
  expect(JUNGLE_VOTERS).toEqual(['Camille (exemple)', 'nour']);
});

test('Hosts are written as addresses write them, a host of Teams with a star too', () => {
  expect(
    readConfig({ JUNGLE_ALLOW_HOSTS: 'Intranet.example, wiki:8080,[::1]:80,::1,dépêche.example' })
      .JUNGLE_ALLOW_HOSTS,
  ).toEqual(['intranet.example', 'wiki:8080', '[::1]:80', '[::1]', 'xn--dpche-bsai.example']);
  const TEAMS_SERVICE_HOSTS = '*.botframework.com,127.0.0.1:56150';
  expect(readConfig({ TEAMS_SERVICE_HOSTS }).TEAMS_SERVICE_HOSTS).toEqual(
    TEAMS_SERVICE_HOSTS.split(','),
  );
});

test.each([
  'https://bruisse.example.org/contact',
  'bruisse.example.org/contact',
  'redaction@gazette.example',
  'mailto:redaction@gazette.example',
])('Sites may be told to write to «%s»', (JUNGLE_CONTACT) => {
  expect(readConfig({ JUNGLE_CONTACT })).toMatchObject({ JUNGLE_CONTACT });
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'trois mille'],
  ['DATABASE_URL', 'mysql://db.example/bruisse'],
  ['JUNGLE_URL', 'bruisse.example'],
  ['JUNGLE_DESK_TOKEN', 'trop court'],
  ['JUNGLE_SECRET', 'trop court'],
  ['JUNGLE_CONTACT', 'nous écrire'],
  ['JUNGLE_CONTACT', 'moi'],
  ['JUNGLE_CONTACT', 'moi@gazette'],
  ['JUNGLE_CONTACT', 'ftp://gazette.example'],
  ['JUNGLE_ALLOW_HOSTS', 'http://127.0.0.1:3291'],
  ['JUNGLE_ALLOW_HOSTS', 'intranet.example,127.0.0.1/'],
  ['JUNGLE_ALLOW_HOSTS', 'intranet.example wiki.example'],
  ['JUNGLE_ALLOW_HOSTS', '127.0.0.1:70000'],
  ['JUNGLE_ALLOW_HOSTS', '*.intranet.example'],
  ['TEAMS_SERVICE_HOSTS', 'https://smba.trafficmanager.net/emea'],
  ['JUNGLE_READ_SECONDS', '0'],
  ['JUNGLE_READ_PER_HOST', '3'],
  ['JUNGLE_PARSE_MEGABYTES', 'assez'],
  ['JUNGLE_QUORUM', '0'],
  ['JUNGLE_RUBRICS', '/nulle/part.json'],
  ['OPENAI_BASE_URL', 'localhost:11434'],
  ['OPENAI_TIMEOUT_SECONDS', '90'],
  ['SLACK_BOT_TOKEN', 'xapp-1'],
  ['SLACK_APP_TOKEN', 'xoxb-1'],
  ['SLACK_SIGNING_SECRET', 'secret'],
  ['TEAMS_APP_ID', 'bruisse'],
  ['TEAMS_LOGIN_URL', 'http://login.example'],
  ['LOG_LEVEL', 'bavard'],
])('%s cannot be «%s», and the sentence that says so names it and its cure', (name, value) => {
  expect(refusedOf({ [name]: value })).toBe(name);
  expect(startErrors.setting(name)).toMatch(new RegExp(`^${name} .*Donnez-lui (?!une autre)`));
});

test('A bot of Teams needs its tenant, and a password or a certificate', () => {
  expect(refusedOf({ TEAMS_APP_ID: uuid })).toBe('TEAMS_TENANT_ID');
  const known = { TEAMS_APP_ID: uuid, TEAMS_TENANT_ID: uuid };
  expect(refusedOf(known)).toBe('TEAMS_APP_PASSWORD');
  expect(refusedOf({ ...known, TEAMS_APP_PASSWORD: 'secret' })).toBeUndefined();
});

test('A newsroom’s own rubrics replace the six, and a file that is no list of rubrics is refused', async () => {
  const own = [{ key: 'brèves', title: 'En bref', kind: 'brief', holds: [0, 9], words: [40, 80] }];
  const path = await rubricsFile(JSON.stringify(own));
  expect(readConfig({ JUNGLE_RUBRICS: path }).rubrics).toEqual(own);
  for (const content of [
    '[]',
    '{}',
    'rubriques',
    JSON.stringify([{ ...own[0], key: 'deux mots' }]),
  ])
    expect(refusedOf({ JUNGLE_RUBRICS: await rubricsFile(content) })).toBe('JUNGLE_RUBRICS');
});

test.each([
  ['holds more at least than at most', [{ holds: [2, 1] }]],
  ['wants more words at least than at most', [{ words: [160, 90] }]],
  ['has the key of another', [{ key: 'échos' }, { key: 'Echos' }]],
  ['has the emoji of another', [{ emoji: 'mag' }, { key: 'échos', emoji: '🔍' }]],
])('A rubric that %s is refused', async (_, rows) => {
  const row = { key: 'brèves', title: 'En bref', kind: 'brief', holds: [0, 9], words: [40, 80] };
  const JUNGLE_RUBRICS = await rubricsFile(JSON.stringify(rows.map((own) => ({ ...row, ...own }))));
  expect(refusedOf({ JUNGLE_RUBRICS })).toBe('JUNGLE_RUBRICS');
});

test('A rubric’s emoji may be written as a character', async () => {
  const row = { key: 'son', title: 'Son', kind: 'promo', holds: [1, 1], words: [40, 40] };
  const JUNGLE_RUBRICS = await rubricsFile(JSON.stringify([{ ...row, emoji: '🎧' }]));
  expect(readConfig({ JUNGLE_RUBRICS }).rubrics).toEqual([{ ...row, emoji: 'headphones' }]);
});

test('Every setting stands in the sample file', async () => {
  const sample = await readFile('.env.example', 'utf8');
  const named = [...sample.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(settingNames.toSorted());
});

test('Every setting is explained in the README, but for the addresses of other clouds, which the page of Teams explains', async () => {
  const pages = {
    readme: await readFile('README.md', 'utf8'),
    teams: await readFile('docs/teams.md', 'utf8'),
  };
  const table = [...pages.readme.matchAll(/^\| (`[A-Z].*?) \|/gm)].map(([, names]) => names).join();
  for (const name of settingNames)
    expect
      .soft(table.includes(`\`${name}\``) || pages.teams.includes(`\`${name}\``), name)
      .toBe(true);
});

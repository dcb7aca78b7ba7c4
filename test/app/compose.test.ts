import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settingNames } from '#src/config.ts';
import { modelServer } from '#test/adapters/writer/model-server.ts';
import { type Site, startSite } from '#test/support/site.ts';
import { runTool, type Said } from '#test/support/tool.ts';

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await startSite();
  folder = await mkdtemp(join(tmpdir(), 'bruisse-compose-'));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const composeWith = (env: Record<string, string>, ...args: string[]): Promise<Said> => {
  const blank = Object.fromEntries(settingNames.map((name) => [name, '']));
  return runTool('compose', args, { env: { ...blank, JUNGLE_ALLOW_HOSTS: site.host, ...env } });
};

const compose = (...args: string[]): Promise<Said> => composeWith({}, ...args);

test('two addresses become an issue in four files, each link under its rubric', async () => {
  const out = join(folder, 'numero');
  const { code, err } = await compose(
    `${site.url}/tramway-nuit`,
    `${site.url}/podcast-local`,
    '#loupe',
    '--out',
    out,
  );
  expect({ code, files: (await readdir(out)).toSorted() }).toEqual({
    code: 0,
    files: ['numero.html', 'numero.json', 'numero.md', 'numero.txt'],
  });
  expect(err).toContain('✓');
  const { sections } = JSON.parse(await readFile(join(out, 'numero.json'), 'utf8'));
  expect(sections.map(({ rubric }: { rubric: string }) => rubric)).toEqual(['bruisse', 'loupe']);
});

test('without a folder the issue is Markdown on standard output, and what is under way is told beside it', async () => {
  const { code, out, err } = await compose(`${site.url}/tramway-nuit`);
  expect(code).toBe(0);
  expect(out).toMatch(/^# /);
  expect(out).toContain(`${site.url}/tramway-nuit`);
  expect(err).toContain(`… ${site.url}/tramway-nuit`);
});

test('why a text is an extract is told in the issue and beside it, with what to do', async () => {
  await using server = await modelServer([{ status: 401 }]);
  const env = { OPENAI_BASE_URL: server.baseURL };
  const { out, err } = await composeWith(env, `${site.url}/tramway-nuit`);
  const why = 'le serveur du modèle a refusé la clé';
  expect(out).toContain(
    `${why}. Faites vérifier OPENAI\\_API\\_KEY, puis relancez la commande, ou réécrivez-le.`,
  );
  expect(err).toContain(`(extrait à réécrire : ${why})`);
});

test('a page that cannot be read is told, and the others make the issue', async () => {
  const { code, out, err } = await compose(`${site.url}/abonnes`, `${site.url}/tramway-nuit`);
  expect(code).toBe(0);
  expect(err).toContain('réservé aux abonnés');
  expect(err).toContain('Donnez une autre adresse.');
  expect(err).not.toMatch(/jungle paste|lien/u);
  expect(out).not.toContain('/abonnes');
});

test('when no page can be read there is no issue, and the tool says so', async () => {
  const out = join(folder, 'rien');
  const { code, err } = await compose(`${site.url}/introuvable-du-tout`, '--out', out);
  expect(code).toBe(1);
  expect(err).toContain('Aucun lien n’a pu être lu');
  await expect(readdir(out)).rejects.toThrow('ENOENT');
});

test('a place where no folder can be is told before any page is read', async () => {
  const file = join(folder, 'un-fichier');
  await writeFile(file, 'Déjà là.');
  for (const out of [file, join(file, 'numero')]) {
    const { code, out: printed, err } = await compose(`${site.url}/tramway-nuit`, '--out', out);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(err.trim()).toBe(
      `Rien ne peut être écrit dans ${out} (ENOTDIR). Donnez à --out un dossier, nouveau ou à vous.`,
    );
  }
  expect(await readFile(file, 'utf8')).toBe('Déjà là.');
});

test('an issue whose files cannot be written is not lost: it is on standard output', async () => {
  const out = join(folder, 'encombre');
  await mkdir(join(out, 'numero.html'), { recursive: true });
  await mkdir(join(out, 'numero.md'));
  const { code, out: printed, err } = await compose(`${site.url}/tramway-nuit`, '--out', out);
  expect(code).toBe(1);
  expect(printed).toMatch(/^# /);
  expect(err).toContain(`Rien ne peut être écrit dans ${out} (EISDIR).`);
  expect(err).toContain('Le numéro est sur la sortie, en Markdown.');
});

test('an address given twice has one section, under the rubric given last, and the tool says so', async () => {
  const url = `${site.url}/tramway-nuit`;
  const { out, err } = await compose(url, '#loupe', `${url}#suite`, '#liane');
  expect(out.split(url)).toHaveLength(2);
  expect(err).toContain(
    `L’adresse ${url} est donnée plusieurs fois : elle n’a qu’une section, dans « Une dernière liane pour la route ».`,
  );
});

test.each([
  [[], 'Usage'],
  [['pas-une-adresse'], '« pas-une-adresse » n’est ni une adresse'],
  [['https://gazette.example/un', '#sport'], '« #sport » n’est ni'],
  [['https://gazette.example/un', '--dehors'], 'Usage'],
])('%j is refused with the usage', async (args, sentence) => {
  const { code, err } = await compose(...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

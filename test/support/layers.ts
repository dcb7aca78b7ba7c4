import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

type Report = {
  diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
};

const rules = ['lint/style/noRestrictedImports', 'lint/suspicious/noImportCycles', 'plugin'];
const settings = ['biome.json', 'imports.grit', 'package.json', '.gitignore'];

const lint = (folder: string): Promise<string> =>
  new Promise((done, fail) => {
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    // Biome leaves with an error when it has something to say, which is what is asked of it here.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout) =>
      stdout ? done(stdout) : fail(error ?? new Error('Biome said nothing')),
    );
  });

/** Lays files, given by their lines, into an empty project with our settings; answers the lines that break a layer, by file. */
export async function refusedLines(
  files: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'bruisse-layers-'));
  try {
    for (const name of settings) await copyFile(name, join(folder, name));
    for (const [path, lines] of Object.entries(files)) {
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), `${lines.join('\n')}\n`);
    }
    const { diagnostics }: Report = JSON.parse(await lint(folder));
    const found = diagnostics.filter(({ category }) => rules.includes(category));
    return Object.fromEntries(
      Object.entries(files).map(([path, lines]) => {
        const bad = new Set(
          found.filter(({ location }) => location.path === path).map((d) => d.location.start.line),
        );
        return [path, lines.filter((_, i) => bad.has(i + 1))];
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failures, summary, type VitestReport } from '#test/summary.ts';
import { suppressionsIn } from '#test/suppressions.ts';

const terminal = process.stdout.isTTY;
/** Biome heeds no NO_COLOR. */
const uncoloured = terminal ? [] : ['--colors=off'];

/** Runs a package's program on this very Node, its output shown as it comes; answers whether it was content. */
function runs(program: string, ...args: readonly string[]): boolean {
  const env = { ...process.env, CI: 'true', ...(terminal ? {} : { NO_COLOR: '1' }) };
  const path = join('node_modules', program);
  return spawnSync(process.execPath, [path, ...args], { stdio: 'inherit', env }).status === 0;
}

async function unsuppressed(): Promise<boolean> {
  const found = await suppressionsIn(
    globSync('{src,commands,test,bench}/**/*.{ts,js,css,json}', { exclude: ['test/pages/**'] }),
  );
  for (const line of found) console.error(line);
  return found.length === 0;
}

const page = 'src/adapters/desk/page/tsconfig.json';

/** What is checked before the tests, cheapest first. */
const steps: Record<string, () => boolean | Promise<boolean>> = {
  'format, lint and layers': () => runs('@biomejs/biome/bin/biome', 'ci', ...uncoloured, '.'),
  'rules that no comment may switch off': unsuppressed,
  types: () => runs('typescript/bin/tsc'),
  'types of the desk’s page': () => !existsSync(page) || runs('typescript/bin/tsc', '-p', page),
  'dead code': () => runs('knip/bin/knip.js', '--no-progress'),
};

/** Runs the tests, ends on the line that counts them, and answers whether all is well. */
function tests(args: readonly string[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'bruisse-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = runs('vitest/vitest.mjs', 'run', ...reporters, ...args);
  const report: VitestReport | undefined = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : undefined;
  rmSync(folder, { recursive: true });
  console.log(`\n${summary(report, passed)}`);
  return failures(report, passed) === 0;
}

for (const [name, step] of Object.entries(steps)) {
  console.log(`\n— ${name}`);
  if (!(await step())) {
    console.error(
      `\nStopped at «${name}»: mend what is shown above. The checks after it did not run.`,
    );
    process.exit(1);
  }
}
console.log('\n— tests');
process.exitCode = tests(process.argv.slice(2)) ? 0 : 1;

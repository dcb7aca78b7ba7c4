import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a command-line tool of the project said and how it ended. */
export type Said = { out: string; err: string; code: number | null };

/** Runs `src/<name>.ts` as `npm run <name>` does; `env` comes on top of this process's own. */
export async function runTool(
  name: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Said> {
  const child = spawn(process.execPath, [`src/${name}.ts`, ...args], {
    stdio: 'pipe',
    env: { ...process.env, ...env },
  });
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { out, err, code };
}

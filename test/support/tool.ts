import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What a command-line tool of the project said and how it ended. */
export type Said = { out: string; err: string; code: number | null };

/** What has come out of a stream when it is closed after so many chunks. */
async function firstOf(stream: Readable, chunks: number): Promise<string> {
  let said = '';
  stream.setEncoding('utf8');
  let left = chunks;
  for await (const chunk of stream) {
    said += chunk;
    left -= 1;
    if (left === 0) break;
  }
  return said;
}

/** Runs `src/<name>.ts` as `npm run <name>` does; `env` comes on top of this process's own, its input is what lies at `from` where that is given, and its output is closed after `reads` chunks. */
export async function runTool(
  name: string,
  args: readonly string[],
  {
    input = '',
    env = {},
    from,
    reads = Number.POSITIVE_INFINITY,
  }: { input?: string; env?: Record<string, string>; from?: string; reads?: number } = {},
): Promise<Said> {
  const given = from === undefined ? undefined : openSync(from, 'r');
  const child = spawn(process.execPath, [`src/${name}.ts`, ...args], {
    stdio: [given ?? 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  }) as ChildProcessByStdio<Writable | null, Readable, Readable>;
  if (given !== undefined) closeSync(given);
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const [out, err, code] = await Promise.all([
    firstOf(child.stdout, reads),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { out, err, code };
}

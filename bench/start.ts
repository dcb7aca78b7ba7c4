import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { printTable } from './table.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const idleMs = 10_000;

const field = (status: string, name: string): number =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;

/** Processor time of a process so far, in milliseconds, as /proc counts it in hundredths of a second. */
async function spent(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

async function start(dir: string): Promise<Record<string, number>> {
  const from = performance.now();
  const child = spawn(process.execPath, [main], {
    cwd: dir,
    env: { ...process.env, DATABASE_URL: '', JUNGLE_DATA: dir, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  const url = /http:\S+/.exec(String(said))?.[0] ?? '';
  await (await fetch(`${url}/healthz`)).text();
  const served = performance.now() - from;
  const pid = child.pid ?? 0;
  await pause(5_000);
  const before = await spent(pid);
  await pause(idleMs);
  const idle = (await spent(pid)) - before;
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  child.kill('SIGTERM');
  await once(child, 'close');
  return {
    'served ms': served,
    'idle MB': field(status, 'VmRSS'),
    'peak MB': field(status, 'VmHWM'),
    'idle processor %': (100 * idle) / idleMs,
  };
}

/** Prints how soon a process serves its desk, what it then holds in memory, and what it costs when nothing happens. Linux only. */
export async function benchStart(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'bruisse-bench-'));
  const rows: Record<string, string | number>[] = [];
  for (const name of ['first (makes the database)', 'second', 'third'])
    rows.push({ start: name, ...(await start(dir)) });
  await rm(dir, { recursive: true });
  printTable('start: the embedded database, a process of its own each time', rows);
}

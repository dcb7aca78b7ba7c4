import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process that a test starts and kills. */
export type Child = {
  /** Resolves with the first line that starts with `word`; rejects with what was said on stderr when it ends before. */
  line(word: string): Promise<string>;
  /** All lines of standard output so far. */
  said(): readonly string[];
  /** Asks it to end, as an operator does. */
  end(): void;
  /** Ends it as a power cut of the process would, with nothing run after. */
  kill(): Promise<void>;
  /** Resolves when it has ended, with the signal that ended it, or else its exit code and what it said on stderr. */
  ended(): Promise<string>;
};

const ended = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Runs a file in a process of its own; `env` comes on top of this process's own. */
export function startChild(
  file: URL,
  args: readonly string[],
  env: Record<string, string> = {},
): Child {
  const child = spawn(process.execPath, [fileURLToPath(file), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  return {
    async line(word) {
      for (;;) {
        const found = lines.find((line) => line.startsWith(word));
        if (found !== undefined) return found;
        if (ended(child)) throw new Error(`ended before saying ${word}: ${errors}`);
        await Promise.race([once(reader, 'line'), once(child, 'close')]);
      }
    },
    said: () => lines,
    end: () => void child.kill('SIGTERM'),
    async kill() {
      if (ended(child)) return;
      child.kill('SIGKILL');
      await once(child, 'close');
    },
    async ended() {
      if (!ended(child)) await once(child, 'close');
      return child.signalCode ?? `${child.exitCode} ${errors}`;
    },
  };
}

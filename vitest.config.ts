import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // No test replaces a module, so the files of a worker may share one module graph.
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres.ts'],
    isolate: false,
    // Much of the time goes in waiting, for servers and timers: two files at once, even on one core.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The first test of a worker opens the engines, which takes seconds on a busy machine.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    env: { TZ: 'Europe/Paris' },
    // What is waited for may need a thread to start; nothing is timed.
    expect: { requireAssertions: true, poll: { timeout: 45_000 } },
  },
});

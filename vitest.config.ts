import { defineConfig } from 'vitest/config';

export default defineConfig({
  // No test replaces a module, so the files of a worker may share one module graph.
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false,
    env: { TZ: 'Europe/Paris' },
    expect: { requireAssertions: true },
  },
});

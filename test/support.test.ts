import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a process that ran a Postgres of its own ends as it means to', { timeout: 60_000 }, () => {
  const script = `
    import { startPostgres } from '#test/support/postgres.ts';
    const server = await startPostgres('off');
    await server.stop();
    process.exitCode = 3;
  `;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  expect(status).toBe(3);
});

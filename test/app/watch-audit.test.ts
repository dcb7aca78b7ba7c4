import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '#src/adapters/store/open-store.ts';
import { watchAudit } from '#src/app/watch-audit.ts';
import { openLog } from '#src/log.ts';
import { newDatabase } from '#test/support/engines.ts';

const newsroom = 'home';

/** A store with three entries in its log, what its desk is told about them, and the database behind its back. */
async function kept() {
  const databaseUrl = await newDatabase();
  const store = await openStore({ databaseUrl });
  const behind = new Client({ connectionString: databaseUrl });
  await behind.connect();
  onTestFinished(async () => {
    await behind.end();
    await store.close();
  });
  await store.transaction(newsroom, async (tx) => {
    await tx.rooms.save({ chat: 'desk', id: 'jungle', name: 'jungle' });
    for (const day of ['03', '04', '05'])
      await tx.audit.add({
        at: `2026-11-${day}T09:00:00.000Z`,
        by: 'ana',
        action: 'mark',
        subject: 's1',
        detail: { emoji: '✅', added: true },
      });
  });
  const told = async (): Promise<string> => {
    await watchAudit({ store, log: openLog('silent') }, newsroom);
    const { rows } = await behind.query('select message from bruisse.post');
    return JSON.stringify(rows);
  };
  return { told, behind };
}

test('the desk is told nothing of a log that holds together', async () => {
  const { told } = await kept();
  expect(await told()).toBe('[]');
});

test.each([
  ['changed', `update bruisse.audit set by = 'lou' where n = 2`, 'n° 2, du 4 novembre 2026,'],
  ['taken out', 'delete from bruisse.audit where n = 2', 'n° 2, du 5 novembre 2026,'],
  ['emptied', `update bruisse.audit set detail = 'null' where n = 2`, 'n° 2, du 4 novembre 2026,'],
  ['undated', `update bruisse.audit set at = 'hier' where n = 3`, 'n° 3'],
  [
    'made to lack its facts',
    `update bruisse.audit set action = 'clear', detail = '{}' where n = 1`,
    'n° 1, du 3 novembre 2026,',
  ],
])('the desk is told once of an entry that was %s in the database', async (_, change, place) => {
  const { told, behind } = await kept();
  await behind.query(`alter table bruisse.audit disable trigger user; ${change}`);
  expect(await told()).toContain(`l’entrée ${place} ne suit pas de celle qui la précède`);
  expect(JSON.parse(await told())).toHaveLength(1);
});

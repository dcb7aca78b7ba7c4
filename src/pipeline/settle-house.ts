import type { HouseRules } from '#src/core/house.ts';
import { changedSettings } from '#src/locale/settings.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { deadlineOf, scheduleReminders } from './house.ts';
import type { Newsroom } from './newsroom.ts';
import { settingsShown } from './settings-shown.ts';
import { refreshIssue, tellState } from './tell.ts';

/** Settles a newsroom's rules, logs what changed by it (on no subject while no issue is open), and brings the open issue up to date, whose state may change too. */
export async function settleHouse(
  newsroom: Newsroom,
  tx: Tx,
  rules: HouseRules,
  { person, cause }: { person: string; cause: string },
): Promise<void> {
  const open = await tx.issues.open();
  const due = open && (await deadlineOf(newsroom, tx, open.number));
  const before = await settingsShown(newsroom, tx);
  await tx.house.settle(rules);
  const detail = changedSettings(before, await settingsShown(newsroom, tx));
  const subject = String(open?.number ?? '');
  const at = newsroom.now().toISOString();
  if (Object.keys(detail).length > 0)
    await tx.audit.add({ at, by: person, action: 'settings', subject, detail });
  if (!open) return;
  const after = await deadlineOf(newsroom, tx, open.number);
  if (after?.getTime() !== due?.getTime()) await scheduleReminders(newsroom, tx, open.number);
  for (const room of rules.rooms ?? []) await tx.issues.addRoom(open.number, room);
  await refreshIssue(newsroom, tx, open.number);
  await tellState(newsroom, tx, open.number, cause);
}

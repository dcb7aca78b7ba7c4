import { reminderMs } from '#src/core/deadline.ts';
import { deadlineMessage } from '#src/locale/settings.ts';
import type { KeptSettings, Tx } from '#src/ports/store.ts';
import type { Newsroom } from './newsroom.ts';
import { refreshIssue, tellState } from './tell.ts';
import { viewIssue } from './view.ts';

/** Brings the newsroom's settings up to date: what it decided for itself, over what the process is set to. */
export async function refreshSettings(newsroom: Newsroom, tx: Tx): Promise<KeptSettings> {
  const kept = await tx.settings.get();
  const { quorum, voters, vetoers } = newsroom.defaults.votes;
  const { deadline: _, ...defaults } = newsroom.defaults;
  newsroom.settings = {
    ...defaults,
    votes: {
      quorum: kept.quorum ?? quorum,
      voters: kept.voters ?? voters,
      vetoers: kept.vetoers ?? vetoers,
    },
    ...(kept.deadline ? { deadline: kept.deadline } : {}),
  };
  return kept;
}

/** Changes some of them, for good, and shows what follows: the issue may be approved now, or not any more. */
export async function changeSettings(
  newsroom: Newsroom,
  tx: Tx,
  change: KeptSettings,
  by: { person: string; cause: string },
): Promise<void> {
  const { reminded, ...kept } = await tx.settings.get();
  const same = change.deadline === undefined || change.deadline === kept.deadline;
  await tx.settings.set({ ...kept, ...change, ...(same && reminded ? { reminded } : {}) });
  await refreshSettings(newsroom, tx);
  const at = newsroom.now().toISOString();
  const detail = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, String(value)]),
  );
  await tx.audit.add({ at, by: by.person, action: 'settings', subject: 'settings', detail });
  const open = await tx.issues.open();
  if (!open) return;
  await refreshIssue(newsroom, tx, open.number);
  await tellState(newsroom, tx, open.number, by.cause);
}

/** Reminds the rooms of the deadline of an issue that is not approved: once before, once when it has passed. */
export async function remind(newsroom: Newsroom, tx: Tx): Promise<void> {
  const kept = await refreshSettings(newsroom, tx);
  const open = kept.deadline ? await tx.issues.open() : undefined;
  if (!kept.deadline || !open) return;
  const left = Date.parse(kept.deadline) - newsroom.now().getTime();
  const due = left <= 0 ? 'passed' : left <= reminderMs ? 'soon' : undefined;
  if (!due || kept.reminded === due) return;
  await tx.settings.set({ ...kept, reminded: due });
  const view = await viewIssue(newsroom, tx, open.number);
  if (view?.state !== 'draft') return;
  const message = deadlineMessage(view, kept.deadline, due);
  for (const room of await tx.issues.rooms(open.number))
    await tx.posts.want({ room, key: `deadline:${open.number}:${kept.deadline}:${due}`, message });
}

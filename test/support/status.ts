import type { Desk } from '#src/adapters/desk/index.ts';
import type { Newsroom } from '#src/pipeline/newsroom.ts';
import { ask } from './ask.ts';

/** How many jobs of a newsroom failed for good. */
export const deadJobs = ({ id, newsroom }: { id: string; newsroom: Newsroom }): Promise<number> =>
  newsroom.store.read(id, async (tx) => (await tx.deadJobs()).length);

/** All that `/jungle status` tells on the desk. */
export async function statusOf({ desk }: { desk: Pick<Desk, 'app'> }): Promise<string> {
  const body = { person: 'camille', room: 'jungle', text: '/jungle status' };
  const headers = { 'content-type': 'application/json' };
  return JSON.stringify(
    (await ask(desk.app, 'POST', '/desk/api/commands', { headers, body })).body,
  );
}

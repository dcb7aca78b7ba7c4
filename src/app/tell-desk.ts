import { deskName } from '#src/adapters/desk/chat.ts';
import { plain } from '#src/core/message.ts';
import type { Log } from '#src/log.ts';
import type { Store } from '#src/ports/store/store.ts';

/** Tells the desk of a newsroom what its people must know of the machinery, once a day at most under the same name; never rejects. */
export function tellDesk(
  { store, home, log }: { store: Store; home: string; log: Log },
  name: string,
  text: string,
): Promise<void> {
  const key = `${name}:${new Date().toISOString().slice(0, 10)}`;
  return store
    .transaction(home, async (tx) => {
      const [room] = await tx.rooms.list(deskName);
      if (room) await tx.posts.want({ room, key, message: plain(text) });
    })
    .catch((error: unknown) => log.error({ error }, 'the desk was not told'));
}

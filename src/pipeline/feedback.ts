import type { MessageRef } from '#src/core/event.ts';
import type { LinkState } from '#src/core/link.ts';
import type { Tx } from '#src/ports/store.ts';
import { chatOf, type Newsroom } from './newsroom.ts';
import { refOf } from './sort.ts';

/** Has the reaction on each message that dropped a link brought up to date. */
export async function requestFeedback(tx: Tx, link: string): Promise<void> {
  for (const drop of await tx.links.dropsOf(link))
    if (drop.message) await tx.enqueue({ name: 'feedback', target: refOf(drop) });
}

/** The one emoji that says where a message's links stand: taken, ready, or a warning. */
function emojiFor(states: readonly LinkState[]): string | undefined {
  if (states.length === 0) return undefined;
  if (states.some((state) => state === 'received' || state === 'reading')) return 'eyes';
  return states.includes('unreadable') ? 'warning' : 'bookmark';
}

/** Makes the bot's own reaction on a message say where its links stand, until it agrees with what is so by then. */
export async function feedback(newsroom: Newsroom, target: MessageRef): Promise<void> {
  const { store, id } = newsroom;
  const chat = chatOf(newsroom, target.chat);
  if (!chat) return;
  for (;;) {
    const { shown, wanted } = await store.read(id, async (tx) => {
      const drops = await tx.links.dropsIn(target);
      const links = await Promise.all(drops.map((drop) => tx.links.get(drop.link)));
      const states = links.flatMap((link) => link?.state ?? []);
      return { shown: await tx.messages.feedback(target), wanted: emojiFor(states) };
    });
    if (shown === wanted) return;
    if (wanted) await chat.react(target, wanted, true);
    if (shown) await chat.react(target, shown, false);
    await store.transaction(id, (tx) => tx.messages.setFeedback(target, wanted));
  }
}

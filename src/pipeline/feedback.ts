import type { MessageRef } from '#src/core/event.ts';
import type { LinkState } from '#src/core/links/link.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { chatOf, type Newsroom } from './newsroom.ts';
import { refOf } from './sort.ts';

/** Has the reaction on each message that dropped a link brought up to date. */
export async function requestFeedback(tx: Tx, link: string): Promise<void> {
  for (const drop of await tx.links.dropsOf(link))
    if (drop.message) await tx.enqueue({ name: 'feedback', target: refOf(drop) });
}

/** The one emoji that says where a message's links stand: taken, ready, or a warning. */
function emojiFor(states: readonly LinkState[]): string[] {
  if (states.length === 0) return [];
  if (states.some((state) => state === 'received' || state === 'reading')) return ['eyes'];
  return [states.includes('unreadable') ? 'warning' : 'bookmark'];
}

const same = (some: readonly string[], others: readonly string[]): boolean =>
  some.join() === others.join();

/** What is to be on a message, and all that may be, noted before it is tried; undefined when they agree. */
async function plan(
  tx: Tx,
  target: MessageRef,
  put: readonly string[],
): Promise<{ wanted: readonly string[]; maybe: readonly string[] } | undefined> {
  const wanted = emojiFor(await tx.links.statesIn(target));
  const known = await tx.messages.feedback(target);
  const maybe = [...new Set([...known, ...put, ...wanted])];
  if (same(maybe, wanted) && same(known, wanted)) return undefined;
  await tx.messages.setFeedback(target, maybe);
  return { wanted, maybe };
}

/** Makes the bot's own reaction on a message say where its links stand, until it agrees with what is so by then; jobs may do so side by side, and be killed at any line. */
export async function feedback(newsroom: Newsroom, target: MessageRef): Promise<void> {
  const { store, id } = newsroom;
  const chat = chatOf(newsroom, target.chat);
  if (!chat) return;
  let put: readonly string[] = [];
  for (;;) {
    const planned = await store.transaction(id, (tx) => plan(tx, target, put));
    if (!planned) return;
    const { wanted, maybe } = planned;
    for (const emoji of wanted) await chat.react(target, emoji, true);
    for (const emoji of maybe) if (!wanted.includes(emoji)) await chat.react(target, emoji, false);
    put = wanted;
    const done = await store.transaction(id, async (tx) => {
      if (!same(await tx.messages.feedback(target), maybe)) return false;
      await tx.messages.setFeedback(target, wanted);
      return true;
    });
    if (done) put = [];
  }
}

import type { Message } from '#src/core/message.ts';
import { cardOf } from './card.ts';

/** Teams counts a message as UTF-16 and takes some 28 KB; the rest is for what travels around the card. */
export const mostBytes = 26_000;

/** What a message weighs as a card, in the encoding that makes it heavier. */
export function cardBytes(message: Message, key?: string): number {
  const text = JSON.stringify(cardOf(message, key));
  return Math.max(2 * text.length, Buffer.byteLength(text));
}

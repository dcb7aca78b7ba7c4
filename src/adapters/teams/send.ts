import { type Message, messageText } from '#src/core/message.ts';
import { attachmentOf, cardOf } from './card.ts';
import { clip } from './clip.ts';
import { TeamsRefusal } from './connector.ts';
import { shorten } from './shorten.ts';
import { mostBytes } from './size.ts';
import { spoken } from './spoken.ts';

const summaryLength = 120;
const mostWords = 4000;

/** A message as Teams is handed it; the summary is what a notification shows. */
export type Sent = { type: 'message'; summary: string } & (
  | { attachments: readonly ReturnType<typeof attachmentOf>[] }
  | { text: string; textFormat: 'plain' }
);

const summaryOf = (message: Message): string =>
  clip(spoken(messageText(message)).toWellFormed().split('\n', 1)[0] ?? '', summaryLength);

const asCard = (message: Message, key?: string): Sent => ({
  type: 'message',
  summary: summaryOf(message),
  attachments: [attachmentOf(cardOf(message, key))],
});

/** What stays when Teams takes no card: the words, which nothing in them brings to life. */
const asWords = (message: Message): Sent => ({
  type: 'message',
  summary: summaryOf(message),
  text: clip(spoken(messageText(message)).toWellFormed(), mostWords),
  textFormat: 'plain',
});

const refusedWith = (error: unknown, status: number): boolean =>
  error instanceof TeamsRefusal && error.status === status;

/** Sends a message as a card; as a shorter one where Teams finds it too big, and as its words where it takes no card. */
export async function send<T>(
  message: Message,
  key: string | undefined,
  hand: (sent: Sent) => Promise<T>,
): Promise<T> {
  for (const most of [mostBytes, mostBytes / 2, mostBytes / 4]) {
    try {
      return await hand(asCard(shorten(message, key, most), key));
    } catch (error) {
      if (refusedWith(error, 400)) break;
      if (!refusedWith(error, 413)) throw error;
    }
  }
  return hand(asWords(message));
}

import { commanded } from '#src/core/commanded.ts';
import type { ChatEvent, Thread } from '#src/core/event.ts';
import { findUrls } from '#src/core/links/url.ts';
import { wordsOf } from './addresses.ts';
import type { SlackDeps } from './deps.ts';
import { eventId, personOf, roomOf, type Self, timeOf } from './ids.ts';
import type { SlackEvent, SlackMessage } from './payloads.ts';
import { typed } from './text.ts';

/** Subtypes of a message that a person wrote. */
const written = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

/** What reading an event needs to know. */
export type Hearing = Pick<SlackDeps, 'newsroom' | 'isCommand'> & { self: Self };

type Place = Hearing & { channel: string };

const isWritten = (self: Self, { user, bot_id, subtype }: Partial<SlackMessage>): boolean =>
  user !== undefined && user !== self.user && !bot_id && written.has(subtype);

const about = ({ self, newsroom, channel }: Place, user: string) => ({
  newsroom,
  person: personOf(self, user),
  room: roomOf(channel),
});

function deletion(place: Place, ts: string, at: string, user = ''): ChatEvent {
  const id = eventId(place.self, place.channel, ts, 'delete');
  return { kind: 'delete', id, ...about(place, user), at: timeOf(at), message: ts };
}

/** `@Bruisse status`: the words after the mention, when they are a command; no message that shares another with its links is one. */
function asked(
  { self, isCommand }: Place,
  { text = '' }: Pick<SlackMessage, 'text'>,
  words: string,
): string | undefined {
  const [, rest] = text.match(new RegExp(`^\\s*<@${self.user}(?:\\|[^>]*)?>\\s*(.*)$`, 's')) ?? [];
  if (rest === undefined) return undefined;
  const { command, slashed } = commanded(typed(self, rest));
  const shares = findUrls(words).length > findUrls(command).length;
  return !shares && (slashed || isCommand(command)) ? command : undefined;
}

/** Where a reply stands; what is said to the bot itself is none. */
function threadOf(
  place: Place,
  message: Pick<SlackMessage, 'ts' | 'thread_ts'>,
  command: string | undefined,
): { thread?: Thread } {
  const { ts, thread_ts: parent } = message;
  if (parent === undefined || parent === ts || command !== undefined) return {};
  const event = eventId(place.self, place.channel, parent, 'message');
  return { thread: { message: parent, event } };
}

function change(
  place: Place,
  { message, event_ts }: Extract<SlackEvent, { subtype: 'message_changed' }>,
): ChatEvent | undefined {
  const { self, channel } = place;
  if (message.subtype === 'tombstone') return deletion(place, message.ts, event_ts);
  if (!isWritten(self, message)) return undefined;
  const text = wordsOf(self, message);
  // A preview that Slack adds is no edit, but it may bring in a shared message with its links, after an edit too.
  const shared = findUrls(text).length > findUrls(wordsOf(self, { text: message.text })).length;
  const at = shared ? event_ts : message.edited?.ts;
  if (!at) return undefined;
  const id = eventId(self, channel, message.ts, 'edit', at);
  const command = asked(place, message, text);
  return {
    kind: 'edit',
    id,
    ...about(place, message.user ?? ''),
    at: timeOf(at),
    sentAt: timeOf(message.ts),
    message: message.ts,
    text: command === undefined ? text : '',
    ...threadOf(place, message, command),
  };
}

function speech(
  place: Place,
  event: Extract<SlackEvent, { type: 'message' | 'app_mention'; channel: string; ts: string }>,
): ChatEvent | undefined {
  if (!isWritten(place.self, event)) return undefined;
  const { ts: message, user = '' } = event;
  const text = wordsOf(place.self, event);
  const said = { ...about(place, user), at: timeOf(message) };
  const command = asked(place, event, text);
  if (command !== undefined && event.type === 'app_mention') {
    const id = eventId(place.self, place.channel, message, 'command');
    return { kind: 'command', id, ...said, text: `/jungle ${command}`.trim() };
  }
  const id = eventId(place.self, place.channel, message, 'message');
  const words = command === undefined ? text : '';
  return { kind: 'message', id, ...said, message, text: words, ...threadOf(place, event, command) };
}

function reaction(
  { self, ...hearing }: Hearing,
  { type, user, reaction: emoji, event_ts, item }: Extract<SlackEvent, { reaction: string }>,
): ChatEvent | undefined {
  if (user === self.user) return undefined;
  const id = eventId(self, item.channel, item.ts, type, user, emoji, event_ts);
  return {
    kind: 'reaction',
    id,
    ...about({ self, ...hearing, channel: item.channel }, user),
    at: timeOf(event_ts),
    message: item.ts,
    emoji,
    added: type === 'reaction_added',
  };
}

/** What an event of Slack is in the words of the core; undefined when it means nothing there. */
export function chatEvent(hearing: Hearing, event: SlackEvent): ChatEvent | undefined {
  if ('reaction' in event) return reaction(hearing, event);
  if (!('channel' in event) || event.type === 'member_joined_channel') return undefined;
  const place = { ...hearing, channel: event.channel };
  if ('deleted_ts' in event) {
    const { deleted_ts, event_ts, previous_message: before } = event;
    return before?.bot_id ? undefined : deletion(place, deleted_ts, event_ts, before?.user);
  }
  return 'message' in event ? change(place, event) : speech(place, event);
}

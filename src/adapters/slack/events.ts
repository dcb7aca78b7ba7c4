import type { ChatEvent, Thread } from '#src/core/event.ts';
import { findUrls } from '#src/core/links/url.ts';
import { wordsOf } from './addresses.ts';
import { eventId, personOf, roomOf, type Self, timeOf } from './ids.ts';
import type { SlackEvent, SlackMessage } from './payloads.ts';
import { typed } from './text.ts';

/** Subtypes of a message that a person wrote. */
const written = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

type Place = { self: Self; newsroom: string; channel: string };

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

/** `@Bruisse status`: the words after the mention, when they are no address. */
function asked(
  { self }: Place,
  { text = '' }: Pick<SlackMessage, 'text'>,
  words: string,
): string | undefined {
  const [, rest] = text.match(new RegExp(`^\\s*<@${self.user}(?:\\|[^>]*)?>\\s*(.*)$`, 's')) ?? [];
  return rest === undefined || findUrls(words).length > 0 ? undefined : typed(self, rest);
}

/** Where a reply stands; what is said to the bot itself is none. */
function threadOf(
  place: Place,
  message: Pick<SlackMessage, 'ts' | 'thread_ts' | 'text'>,
  words: string,
): { thread?: Thread } {
  const { ts, thread_ts: parent } = message;
  if (parent === undefined || parent === ts || asked(place, message, words) !== undefined)
    return {};
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
  // A preview that Slack adds is no edit, but it may bring in a shared message with its links.
  const shared = findUrls(text).length > findUrls(wordsOf(self, { text: message.text })).length;
  const at = message.edited?.ts ?? (shared ? event_ts : undefined);
  if (!at) return undefined;
  const id = eventId(self, channel, message.ts, 'edit', at);
  return {
    kind: 'edit',
    id,
    ...about(place, message.user ?? ''),
    at: timeOf(at),
    sentAt: timeOf(message.ts),
    message: message.ts,
    text,
    ...threadOf(place, message, text),
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
  const command = event.type === 'app_mention' ? asked(place, event, text) : undefined;
  if (command !== undefined) {
    const id = eventId(place.self, place.channel, message, 'command');
    return { kind: 'command', id, ...said, text: `/jungle ${command}`.trim() };
  }
  const id = eventId(place.self, place.channel, message, 'message');
  return { kind: 'message', id, ...said, message, text, ...threadOf(place, event, text) };
}

function reaction(
  self: Self,
  newsroom: string,
  { type, user, reaction: emoji, event_ts, item }: Extract<SlackEvent, { reaction: string }>,
): ChatEvent | undefined {
  if (user === self.user) return undefined;
  const id = eventId(self, item.channel, item.ts, type, user, emoji, event_ts);
  return {
    kind: 'reaction',
    id,
    ...about({ self, newsroom, channel: item.channel }, user),
    at: timeOf(event_ts),
    message: item.ts,
    emoji,
    added: type === 'reaction_added',
  };
}

/** What an event of Slack is in the words of the core; undefined when it means nothing there. */
export function chatEvent(self: Self, newsroom: string, event: SlackEvent): ChatEvent | undefined {
  if ('reaction' in event) return reaction(self, newsroom, event);
  if (!('channel' in event) || event.type === 'member_joined_channel') return undefined;
  const place = { self, newsroom, channel: event.channel };
  if ('deleted_ts' in event) {
    const { deleted_ts, event_ts, previous_message: before } = event;
    return before?.bot_id ? undefined : deletion(place, deleted_ts, event_ts, before?.user);
  }
  return 'message' in event ? change(place, event) : speech(place, event);
}

import type { ChatEvent } from '#src/core/event.ts';
import { findUrls } from '#src/core/url.ts';
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

function change(
  place: Place,
  { message, event_ts }: Extract<SlackEvent, { subtype: 'message_changed' }>,
): ChatEvent | undefined {
  const { self, channel } = place;
  if (message.subtype === 'tombstone') return deletion(place, message.ts, event_ts);
  if (!isWritten(self, message)) return undefined;
  const text = wordsOf(message);
  // A preview that Slack adds is no edit, but it may bring in a shared message with its links.
  const shared = findUrls(text).length > findUrls(wordsOf({ text: message.text })).length;
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
  };
}

/** `@Bruisse status`: the words after the mention, when they are no address. */
function asked(
  place: Place,
  { ts, user = '', text = '' }: SlackMessage,
  words: string,
): ChatEvent | undefined {
  const { self, channel } = place;
  const [, rest] = text.match(new RegExp(`^\\s*<@${self.user}(?:\\|[^>]*)?>\\s*(.*)$`, 's')) ?? [];
  if (rest === undefined || findUrls(words).length > 0) return undefined;
  const id = eventId(self, channel, ts, 'command');
  return {
    kind: 'command',
    id,
    ...about(place, user),
    at: timeOf(ts),
    text: `/jungle ${typed(rest)}`.trim(),
  };
}

function speech(
  place: Place,
  event: Extract<SlackEvent, { type: 'message' | 'app_mention'; channel: string; ts: string }>,
): ChatEvent | undefined {
  if (!isWritten(place.self, event)) return undefined;
  const text = wordsOf(event);
  if (event.type === 'app_mention') {
    const command = asked(place, event, text);
    if (command) return command;
  }
  const id = eventId(place.self, place.channel, event.ts, 'message');
  const { ts: message, user = '' } = event;
  return { kind: 'message', id, ...about(place, user), at: timeOf(message), message, text };
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

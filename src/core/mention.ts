import type { Room } from './event.ts';

/** Somebody, or a room, that a text names by id; `label` is what its author read there, empty when the chat does not say. */
export type Mention = { label: string } & ({ person: string } | { room: Room });

const mark = /<([@#])([a-z]+:[^\s<>|]+)(?:\|([^<>|]*))?>/g;

function mentionOf([, kind, id = '', label = '']: readonly string[]): Mention {
  if (kind === '@') return { person: id, label };
  const colon = id.indexOf(':');
  return { room: { chat: id.slice(0, colon), id: id.slice(colon + 1) }, label };
}

/** A mention as chats hand it over inside a text: `<@slack:T0:U0|Nour>`, `<#slack:C0|la-jungle>`. */
export function mentionText(mention: Mention): string {
  const to =
    'person' in mention ? `@${mention.person}` : `#${mention.room.chat}:${mention.room.id}`;
  const label = mention.label.replace(/[<>|]/g, '');
  return label ? `<${to}|${label}>` : `<${to}>`;
}

/** Everybody and every room that a text mentions, in order. */
export const mentionsIn = (text: string): Mention[] => [...text.matchAll(mark)].map(mentionOf);

/** A text with something else in each mention's place. */
export const replaceMentions = (text: string, put: (mention: Mention) => string): string =>
  text.replace(mark, (...groups) => put(mentionOf(groups.slice(0, 4))));

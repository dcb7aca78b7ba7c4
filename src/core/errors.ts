import type { RuleFault } from '#src/core/style/read-rule.ts';
import type { StyleRule } from '#src/core/style/style-rule.ts';
import type { Room } from './event.ts';

/** Every refusal a person can meet, by code, with the facts its sentence needs. `src/locale` words each of them. */
export type Refusals = {
  'command.unknown': { name: string; nearest: string | undefined };
  'command.usage': { usage: string };
  'link.invalid': { text: string };
  'link.unknown': { link: string };
  'link.used': { url: string; issue: number };
  'link.waiting': { number: number };
  'link.alone': { number: number };
  /** A link that has no place of its own, since the brief of `head` tells it. */
  'link.told': { number: number; head: number };
  'link.placed': { url: string; issue: number };
  /** A link whose sources cannot change while a section holds it, itself or under the link `head`. */
  'lead.placed': { number: number; head: number; section: number; issue: number };
  'rubric.unknown': { rubric: string; known: readonly string[] };
  'rubric.full': { title: string; max: number };
  'section.unknown': { section: string; sections: number };
  /** A rubric that holds several. */
  'section.several': { section: string; numbers: readonly number[] };
  /** A part of a section, where only the whole is taken. */
  'section.whole': { part: string; number: number };
  'section.one': { words: string };
  'section.removed': Record<string, never>;
  /** A card that shows a revision which stands no more. */
  'section.outdated': { number: number };
  'section.changed': { number: number };
  /** What only a model could write; `lead` when the text has several sources. */
  'redraft.beyond': { number: number; instruction: string; lead: boolean };
  'section.place': { place: string; places: readonly number[] };
  /** The first of its rubric cannot go up, nor the last down. */
  'section.edge': { number: number; edge: 'first' | 'last' };
  'section.part': { number: number; part: string; parts: number };
  /** Numbers in brackets that none of the section’s sources has. */
  'section.source': { number: number; unknown: readonly number[]; media: readonly string[] };
  'section.heading': { number: number; part: number };
  'section.long': { characters: number; most: number };
  /** `ref` is what a person types to edit it. */
  'section.text': { ref: string };
  'section.unlinked': Record<string, never>;
  'setting.unknown': { name: string };
  'setting.blank': { setting: 'quorum' | 'voters' | 'vetoers' | 'deadline' | 'rooms' | 'cap' };
  'setting.quorum': { text: string };
  'setting.deadline': { text: string };
  'setting.cap': { text: string };
  'person.unknown': { name: string };
  'person.several': { name: string; ids: readonly string[] };
  'room.unknown': { name: string; known: readonly string[] };
  'room.several': { name: string; known: readonly string[] };
  /** Nothing can be posted where the command was typed. */
  'room.absent': Record<string, never>;
  'style.unread': { text: string; fault: RuleFault };
  /** The standing rules that lead from what the new one puts back to what it replaces. */
  'style.ring': { rule: StyleRule; ring: readonly StyleRule[] };
  'style.unknown': { rule: string; rules: number };
  /** `open` are keys. */
  'finding.unknown': { finding: string; open: readonly string[] };
  'issue.none': Record<string, never>;
  'issue.empty': { reading: number; unreadable: number };
  'issue.unapproved': { number: number; waiting: readonly number[] };
  'issue.unsettled': { number: number; sections: readonly number[] };
  /** Approvals that the chat does not show any more, by section. */
  'issue.doubtful': {
    number: number;
    unsure: readonly { number: number; people: readonly string[] }[];
  };
  'issue.unknown': { number: string };
  'issue.published': { number: number };
  'article.short': { words: number; least: number };
};

/** A refusal meant for a person: a code and its facts, worded by `src/locale` at the edge. Anything else thrown is a bug. */
export class JungleError<Code extends keyof Refusals = keyof Refusals> extends Error {
  readonly code: Code;
  readonly facts: Refusals[Code];

  constructor(code: Code, facts: Refusals[Code]) {
    super(code);
    this.name = 'JungleError';
    this.code = code;
    this.facts = facts;
  }
}

/** Thrown by a chat that takes nothing more until a person mends its settings: what was to be done there waits. */
export class ChatShut extends Error {
  readonly chat: string;
  readonly reason: string;

  constructor(chat: string, reason: string) {
    super(`${chat} is shut: ${reason}`);
    this.name = 'ChatShut';
    this.chat = chat;
    this.reason = reason;
  }
}

/** Thrown by a chat that can say nothing more in a room, which it was taken out of, or which is closed. */
export class RoomLost extends Error {
  readonly room: Room;

  constructor(room: Room, options?: ErrorOptions) {
    super(`the bot is not in ${room.chat} ${room.id}`, options);
    this.name = 'RoomLost';
    this.room = room;
  }
}

/** Thrown by a chat whose message is there no more. */
export class MessageLost extends Error {
  constructor(options?: ErrorOptions) {
    super('the message was deleted', options);
    this.name = 'MessageLost';
  }
}

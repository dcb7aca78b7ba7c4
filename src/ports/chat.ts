import type { MessageRef, Room } from '#src/core/event.ts';
import type { Refused } from '#src/core/form.ts';
import type { Message } from '#src/core/message.ts';

/** A person's emoji on a message, as it stands (Slack-style name). */
export type Seen = { person: string; emoji: string };

/** The command that a private message answers, by its event; `refused` says that nothing was done. */
export type Answered = { event: string; refused?: Refused };

/** What a chat can do for the bot. Every call may be repeated after a crash and must then change nothing more. Where the bot can say nothing any more, `post`, `find` and `update` throw RoomLost. */
export type Chat = {
  /** The `chat` of its rooms. */
  name: string;
  /** Posts under a key that travels with the message; answers the message's id. */
  post(room: Room, key: string, message: Message): Promise<string>;
  /** The message already posted under a key, looked up among echoes and history. */
  find(room: Room, key: string): Promise<string | undefined>;
  /** Throws MessageLost, and finds the message no more, when somebody has deleted it; a chat that cannot know does nothing. */
  update(ref: MessageRef, message: Message): Promise<void>;
  /** Puts on or takes off the bot's own reactions (Slack-style names). */
  react(ref: MessageRef, emoji: string, added: boolean): Promise<void>;
  /** People's emojis on a message, and whether they are all there; undefined when they are not to be had. Absent where reactions carry no votes, or none is ever missed. */
  reactions?(ref: MessageRef): Promise<{ seen: readonly Seen[]; whole: boolean } | undefined>;
  /** Whether its people can answer a message of a room in a thread; absent where they never can. */
  threaded?(room: Room): boolean;
  /** What keeps it from being spoken to, in a sentence for people; undefined when nothing does. */
  trouble?(): string | undefined;
  /** Tells one person only. The message of a refusal brings back what was typed; a chat that still holds it shows why, and the form again, instead. */
  whisper(room: Room, person: string, message: Message, answered?: Answered): Promise<void>;
};

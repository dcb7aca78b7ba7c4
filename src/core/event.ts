import type { Filled } from './form.ts';

/** A channel the bot listens in, on one of the chats. */
export type Room = { chat: string; id: string };

/** A message as its platform knows it. */
export type MessageRef = Room & { message: string };

type Happened = {
  /** Unique for ever: a second delivery of the same id changes nothing. */
  id: string;
  newsroom: string;
  person: string;
  room: Room;
  /** Milliseconds since the epoch, as the platform says. */
  at: number;
};

/** The message that a reply stands under, with the id of the event that tells of it. */
export type Thread = { message: string; event: string };

/** What happens in a chat, in the words of the core. */
export type ChatEvent =
  | (Happened & { kind: 'message'; message: string; text: string; thread?: Thread })
  /** `sentAt` is when the message was first sent, where its platform tells. */
  | (Happened & { kind: 'edit'; message: string; text: string; sentAt?: number; thread?: Thread })
  | (Happened & { kind: 'delete'; message: string })
  | (Happened & { kind: 'reaction'; message: string; emoji: string; added: boolean })
  | (Happened & { kind: 'mark'; section: string; revision: string; emoji: string; added: boolean })
  /** With the form, if one was filled, that the command comes from; `absent` when the bot cannot post in the room. */
  | (Happened & { kind: 'command'; text: string; form?: Filled; absent?: true });

/** A message on the desk, which is its own platform and keeps what is said there. */
export type DeskMessage = {
  id: string;
  room: string;
  /** The author's id; the bot's own messages name the bot. */
  person: string;
  text: string;
  /** Milliseconds since the epoch; the desk's sequence, never twice the same. */
  at: number;
  editedAt?: number;
  /** What the bot posted it under. */
  key?: string;
};

/** A reaction that stands, or was taken back (`added` false), at its latest time. */
export type DeskReaction = {
  message: string;
  person: string;
  /** A Slack-style name. */
  emoji: string;
  added: boolean;
  at: number;
};

/** The desk's own keeping of messages and reactions. */
export type DeskLog = {
  /** Does nothing when the room has a message under the same key. */
  add(message: DeskMessage): Promise<void>;
  update(id: string, text: string, editedAt?: number): Promise<void>;
  remove(id: string, at: number): Promise<void>;
  get(id: string): Promise<DeskMessage | undefined>;
  byKey(room: string, key: string): Promise<DeskMessage | undefined>;
  /** The last `limit` messages of a room, oldest first. */
  list(room: string, limit: number): Promise<DeskMessage[]>;
  react(reaction: DeskReaction): Promise<void>;
  /** Reactions in force. */
  reactions(messages: readonly string[]): Promise<DeskReaction[]>;
};

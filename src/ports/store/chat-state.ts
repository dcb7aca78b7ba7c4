/** What a chat's adapter remembers for itself: JSON values by key, each chat's apart. */
export type ChatState = {
  get(chat: string, key: string): Promise<unknown>;
  set(chat: string, key: string, value: unknown): Promise<void>;
};

const most = 5000;

/** The bot's own messages by channel and key, as it posted them or saw them come back. */
export type Echoes = {
  note(channel: string, keyBlock: string, ts: string): void;
  find(channel: string, keyBlock: string): string | undefined;
  /** The message was deleted. */
  forget(channel: string, ts: string): void;
  /** The key that a message carries. */
  keyOf(channel: string, ts: string): string | undefined;
};

/** An empty memory of the last few thousand. */
export function echoMemory(): Echoes {
  const seen = new Map<string, string>();
  const keys = new Map<string, string>();
  const name = (channel: string, keyBlock: string): string => `${channel} ${keyBlock}`;
  return {
    note(channel, keyBlock, ts) {
      const key = name(channel, keyBlock);
      if (!seen.has(key)) seen.set(key, ts);
      keys.set(name(channel, ts), keyBlock);
      for (const known of [seen, keys]) {
        const oldest = known.size > most ? known.keys().next().value : undefined;
        if (oldest !== undefined) known.delete(oldest);
      }
    },
    forget(channel, ts) {
      const key = keys.get(name(channel, ts));
      keys.delete(name(channel, ts));
      if (key !== undefined && seen.get(name(channel, key)) === ts) seen.delete(name(channel, key));
    },
    find: (channel, keyBlock) => seen.get(name(channel, keyBlock)),
    keyOf: (channel, ts) => keys.get(name(channel, ts)),
  };
}

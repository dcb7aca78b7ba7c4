import type { Message } from '#src/core/message.ts';
import type { CommandEvent, Newsroom } from '#src/pipeline/newsroom.ts';
import type { Tx } from '#src/ports/store/tx.ts';

/** What a command works with: its newsroom, the event's transaction, who asks and where. */
export type Context = {
  newsroom: Newsroom;
  tx: Tx;
  event: CommandEvent;
  /** The subcommand's own words, trimmed. */
  args: string;
};

/** One `/jungle` subcommand; `run` throws JungleError to refuse. */
export type Command = {
  name: string;
  /** French and short names. */
  aliases: readonly string[];
  usage: string;
  /** One French sentence without a full stop, for `help`. */
  summary: string;
  /** Its words keep mentions as chats hand them over; those of others have names in their place. */
  mentions?: true;
  /** Where its words may hold an address: they are one, or follow what it is about; and the aliases that no sentence about a link opens on. */
  address?: { at: 'alone' | 'after'; aliases: readonly string[] };
  run(context: Context): Promise<Message>;
};

import { firstWords } from '#src/core/arguments.ts';
import { JungleError } from '#src/core/errors.ts';
import type { Message } from '#src/core/message.ts';
import { nearest } from '#src/core/words/nearest.ts';
import type { CommandEvent, Newsroom } from '#src/pipeline/newsroom.ts';
import { spoken } from '#src/pipeline/spoken.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { commandNamed, commandNames } from './named.ts';

/** Runs the subcommand that an event's text names (`/jungle draft`, or `draft`); bare, it is help. */
export async function runCommand(
  newsroom: Newsroom,
  tx: Tx,
  event: CommandEvent,
): Promise<Message> {
  const text = event.text.trim().replace(/^\/jungle\b/i, '');
  const { words, rest } = firstWords(await spoken(tx, text), 1);
  const name = words[0]?.toLowerCase() ?? 'help';
  const command = commandNamed(name);
  if (!command)
    throw new JungleError('command.unknown', { name, nearest: nearest(name, commandNames) });
  const args = command.mentions ? firstWords(text, 1).rest : rest;
  return command.run({ newsroom, tx, event, args });
}

import type { Command } from '#src/command.ts';
import { commands } from './index.ts';

const byName = new Map<string, Command>(
  commands.flatMap((command) =>
    [command.name, ...command.aliases].map((name) => [name, command] as const),
  ),
);

/** The subcommand of a name or an alias, case ignored. */
export const commandNamed = (word: string): Command | undefined => byName.get(word.toLowerCase());

/** Every name and alias of a subcommand. */
export const commandNames: readonly string[] = [...byName.keys()];

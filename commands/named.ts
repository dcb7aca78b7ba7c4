import type { Command } from '#src/command.ts';
import { unaccented } from '#src/core/text/unaccented.ts';
import { commands } from './index.ts';

/** Whether a word, in lower case, is a name of a command, typed with its accents or without. */
export const isNamed = (name: string, word: string): boolean =>
  name === word || unaccented(name) === word;

const named = commands.flatMap((command) =>
  [command.name, ...command.aliases].map((name) => ({ name, command })),
);

/** The subcommand of a name or an alias, case ignored. */
export const commandNamed = (word: string): Command | undefined =>
  named.find(({ name }) => isNamed(name, word.toLowerCase()))?.command;

/** Every name and alias of a subcommand. */
export const commandNames: readonly string[] = named.map(({ name }) => name);

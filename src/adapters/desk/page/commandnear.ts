import { folded } from './folded.ts';
import type { Command } from './wire.ts';

/** Whether a text is one of our commands. */
export const isCommand = (text: string): boolean => /^\/jungle(?![\p{L}\p{N}])/iu.test(text);

/** The command that somebody meant who typed its name, or its first letters, right after the slash. */
export function commandNear(text: string, commands: readonly Command[]): string | undefined {
  const typed = folded(/^\/([\p{L}]+)/u.exec(text)?.[1] ?? '');
  const names = commands.map(({ name }) => name);
  return (
    names.find((name) => folded(name) === typed) ??
    names.find((name) => typed.length >= 4 && folded(name).startsWith(typed.slice(0, 4)))
  );
}

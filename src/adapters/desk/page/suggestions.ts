import { folded } from './folded.ts';
import type { Command, Rubric } from './wire.ts';

/** Something that may replace `[from, to)` of what is typed. */
export type Suggestion = {
  label: string;
  detail: string;
  insert: string;
  from: number;
  to: number;
};

const bare = (usage: string): string => usage.replace(/^\/?jungle\s+/u, '');

function commandsFor(typed: string, commands: readonly Command[]): Suggestion[] {
  const begun = /^\/(?:jungle(?: +(\S*))?|([a-z]*))$/iu.exec(typed);
  if (!begun) return [];
  const [, word, bareWord = ''] = begun;
  const prefix = folded(word ?? ('jungle'.startsWith(bareWord.toLowerCase()) ? '' : bareWord));
  return commands
    .filter(({ name }) => folded(name).startsWith(prefix))
    .map(({ name, usage, summary }) => ({
      label: `/jungle ${bare(usage)}`,
      detail: summary,
      insert: bare(usage) === name ? `/jungle ${name}` : `/jungle ${name} `,
      from: 0,
      to: typed.length,
    }));
}

function rubricsFor(typed: string, rubrics: readonly Rubric[]): Suggestion[] {
  const tag = /(?:^|\s)#([\p{L}\p{M}]*)$/u.exec(typed);
  if (!tag) return [];
  const [, word = ''] = tag;
  return rubrics
    .filter(({ key }) => folded(key).startsWith(folded(word)))
    .map(({ key, title }) => ({
      label: `#${key}`,
      detail: title,
      insert: `#${key} `,
      from: typed.length - word.length - 1,
      to: typed.length,
    }));
}

/** What may be meant by a text typed up to the caret: a `/jungle` command or a rubric's hashtag; nothing once it is complete. */
export function suggestions(
  typed: string,
  known: { commands: readonly Command[]; rubrics: readonly Rubric[] },
): Suggestion[] {
  return [...commandsFor(typed, known.commands), ...rubricsFor(typed, known.rubrics)].filter(
    ({ insert, from }) => folded(typed.slice(from)) !== folded(insert.trimEnd()),
  );
}

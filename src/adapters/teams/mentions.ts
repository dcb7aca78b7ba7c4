import { mentionText } from '#src/core/mention.ts';
import type { Activity } from './activity.ts';
import { htmlText } from './html.ts';
import { roomOf } from './ids.ts';

/** The people that accounts of Teams stand for, by the account's id. */
export type Called = ReadonlyMap<string, string>;

/** Stands for the bot's own name in a text; no message can hold it. */
export const own = '\0';

const named = ({ entities = [] }: Pick<Activity, 'entities'>) =>
  entities.flatMap(({ type, mentioned, text }) =>
    type === 'mention' && mentioned
      ? [{ id: mentioned.id, words: [htmlText(text ?? ''), mentioned.name] }]
      : [],
  );

const isChannel = (id: string): boolean => id.startsWith('19:');

/** The accounts of people that a message mentions, the bot's own left out. */
export const accountsIn = ({ entities, recipient }: Activity): string[] =>
  named({ entities }).flatMap(({ id }) => (id === recipient?.id || isChannel(id) ? [] : [id]));

/** What to put in the place of each mention, handed its words in the order they are read: a mention of the core's, the bot's own mark, or the words where nobody known is meant. */
export function mentionsOf(
  { entities, recipient }: Activity,
  called: Called = new Map(),
): (words: string) => string {
  const left = named({ entities });
  return (words) => {
    const label = htmlText(words);
    const same = left.filter((one) => one.words.includes(label));
    const [meant] = same;
    if (!meant) return words;
    if (same.length > 1) left.splice(left.indexOf(meant), 1);
    if (meant.id === recipient?.id) return own;
    if (isChannel(meant.id)) return mentionText({ room: roomOf(meant.id), label });
    const person = called.get(meant.id);
    return person === undefined ? words : mentionText({ person, label });
  };
}

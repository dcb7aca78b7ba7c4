import { wordSet } from '#src/core/text/word-list.ts';
import { bare, type Word } from '#src/core/text/words.ts';
import { abbreviatedStates } from './gazetteer/postal.ts';
import type { Capital } from './names.ts';
import { smallWords } from './small-words.ts';

/** The initials of the capitalised words of a text that follow each other. */
export function initialsOf(capitals: readonly Capital[], text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < capitals.length; i += 1) {
    let letters = '';
    for (let j = i; j < Math.min(capitals.length, i + 6); j += 1) {
      const [last, capital] = [capitals[j - 1], capitals[j]];
      if (!capital) break;
      if (
        j > i &&
        !/^(?:[ \u00a0-]|[ \u00a0](?:of|the|de|du|des|la|le|et|and|for|pour|l['’]|d['’]| ){1,3}[ \u00a0]?)$/u.test(
          text.slice(last?.end, capital.start),
        )
      )
        break;
      letters += capital.key[0] ?? '';
      if (letters.length > 1) found.add(letters);
    }
  }
  return found;
}

/** What opens the name of a body that is often written small, and called by its initials: «comité social et économique». */
const bodies = wordSet(`
  comite conseil syndicat federation union association agence autorite institut commission direction organisation office
  committee council authority agency board
`);

/** What the initials of each capitalised word, or of a body written small, and of the words after it spell. */
export function acronymsOf(words: readonly (Word & { key: string })[], text: string): Set<string> {
  const found = new Set<string>();
  words.forEach((word, i) => {
    if (!/^\p{Lu}/u.test(word.text) && !bodies.has(word.key)) return;
    let letters = word.key[0] ?? '';
    let end = word.end;
    for (const next of words.slice(i + 1, i + 9)) {
      if (!/^[\s'’-]{1,2}$/u.test(text.slice(end, next.start)) || letters.length > 5) break;
      end = next.end;
      if (smallWords.has(next.key)) continue;
      letters += next.key[0] ?? '';
      if (letters.length > 2) found.add(letters);
    }
  });
  return found;
}

const states: ReadonlyMap<string, readonly string[]> = new Map(
  abbreviatedStates
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      const names = words.filter((word) => word === bare(word));
      return words.filter((word) => word !== bare(word)).map((short) => [short, names] as const);
    }),
);

const abbreviated =
  /(?:, |[(-])((?:\p{Lu}\p{Ll}?\.){2,3}|\p{Lu}{2,3}|\p{Lu}\p{L}{1,4}(?=\.))(?!\p{L})/gu;

/** The bare names of the American and Canadian states that a text abbreviates: `Minn.`, `(D-MN)`. */
export const statesIn = (text: string): string[] =>
  Array.from(text.matchAll(abbreviated), ([, short = '']) => short.replace(/\.$/, '')).flatMap(
    (short) => states.get(short) ?? [],
  );

/** The letters of the acronyms that a text writes with dots: `U.S.`. */
export const dottedIn = (text: string): string[] =>
  (text.match(/(?<![\p{L}.])(?:\p{Lu}\.){2,}/gu) ?? []).map((letters) =>
    bare(letters.replaceAll('.', '')),
  );

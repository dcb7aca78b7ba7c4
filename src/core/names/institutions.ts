import type { Place } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { wordsOf } from '#src/core/text/words.ts';
import { bodies } from './gazetteer/bodies.ts';
import { wordsOfInstitutions } from './gazetteer/institution-words.ts';
import { smallWords } from './small-words.ts';

const forms: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, string[][]>();
  for (const line of bodies.trim().split('\n')) {
    const [names = '', meanings = ''] = line.split(' : ');
    const short = names.split(' ');
    const long = meanings.split(' | ').map((meaning) => meaning.split(' '));
    for (const name of short)
      map.set(name, [...(map.get(name) ?? []), ...short.map((one) => [one]), ...long]);
  }
  return map;
})();

const byFirstWord = Map.groupBy(
  [...forms].flatMap(([short, ways]) =>
    ways.filter(({ length }) => length > 1).map((long) => ({ short, long })),
  ),
  ({ long }) => long[0] ?? '',
);

/** The ways to write a short form, each as the bare words it takes; none for an unknown one. */
export const meaningsOfAcronym = (key: string): readonly (readonly string[])[] =>
  forms.get(key) ?? [];

/** The places of the long names of institutions in a text, each with its short form. */
export function longNamesIn(text: string): (Place & { short: string })[] {
  const words = wordsOf(text).filter(({ key }) => !smallWords.has(key));
  return words.flatMap((first, i) => {
    if (!/^\p{Lu}/u.test(first.text)) return [];
    const found = byFirstWord
      .get(first.key)
      ?.find(({ long }) => long.every((key, j) => words[i + j]?.key === key));
    const last = words[i + (found?.long.length ?? 0) - 1];
    return found && last ? [{ short: found.short, start: first.start, end: last.end }] : [];
  });
}

/** Bare French words that an institution, an era or a title puts in capitals, which prove no name. */
export const institutionWords = wordSet(wordsOfInstitutions);

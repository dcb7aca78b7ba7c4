import type { Place } from '#src/core/text/span.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { namesakes as families } from './gazetteer/namesakes.ts';

/** A way to write one of the places of a family; `hint` is true of what tells it without naming it: its people. */
type Form = { family: number; place: number; words: readonly string[]; hint: boolean };

const byFirstWord = Map.groupBy(
  families
    .trim()
    .split('\n')
    .flatMap((line, family) =>
      line.split(' : ').flatMap((ways, place) =>
        ways.split(', ').map((way): Form => {
          const words = way.replace('*', '').split(' ');
          return { family, place, words, hint: way.endsWith('*') };
        }),
      ),
    )
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0]?.slice(0, 3) ?? '',
);

/** A place that a text names, one of those whose names hold each other's; `stands` is its number among them. */
type Namesake = Place & Omit<Form, 'words' | 'place'> & { stands: number };

/** Whether a form is written at some word of a text. */
const isAt = ({ words, hint }: Form, keys: readonly string[], at: number): boolean =>
  words.every((word, i) => {
    const key = keys[at + i] ?? '';
    return hint && i === words.length - 1 ? key.startsWith(word) : key === word;
  });

/** The places of a text whose names hold those of others, each by the longest of its names: «Guinée-Bissau» is not «Guinée». */
export function namesakesIn(text: string): Namesake[] {
  const parts = wordsOf(text).flatMap(({ text: word, start, end }) =>
    word.split('-').map((part) => ({ key: bare(part), start, end })),
  );
  const keys = parts.map(({ key }) => key);
  const found: Namesake[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const form = byFirstWord.get((keys[i] ?? '').slice(0, 3))?.find((one) => isAt(one, keys, i));
    if (!form) continue;
    const [first, last] = [parts[i], parts[i + form.words.length - 1]];
    const { family, hint, place } = form;
    found.push({ family, hint, stands: place, start: first?.start ?? 0, end: last?.end ?? 0 });
    i += form.words.length - 1;
  }
  return found;
}

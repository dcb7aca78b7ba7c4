import { defaultRubricOf, type Rubric, rubricNamed } from '#src/core/rubric.ts';
import { canonicalUrl, parseWebUrl } from './url.ts';

/** An address with the rubric it is meant for. */
export type Dropped = { url: string; rubric: string };

/** Reads words of a command line: addresses, each of which a following `#rubric` may send elsewhere; `wrong` is the first word that is neither, `twice` has the links given more than once. */
export function parseDropped(
  words: readonly string[],
  rubrics: readonly Rubric[],
): { links: Dropped[]; twice: Dropped[]; wrong?: string } {
  const links = new Map<string, Dropped>();
  const twice = new Set<Dropped>();
  let last: Dropped | undefined;
  for (const word of words) {
    const rubric = word.startsWith('#') ? rubricNamed(word, rubrics) : undefined;
    const url = parseWebUrl(word)?.href;
    if (rubric && last) {
      last.rubric = rubric.key;
    } else if (url) {
      const key = canonicalUrl(url);
      const before = links.get(key);
      if (before) twice.add(before);
      last = before ?? { url, rubric: defaultRubricOf(rubrics) };
      links.set(key, last);
    } else {
      return { links: [], twice: [], wrong: word };
    }
  }
  return { links: [...links.values()], twice: [...twice] };
}

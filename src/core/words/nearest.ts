import { unaccented } from '#src/core/text/unaccented.ts';
import { editDistance } from './edit-distance.ts';

const fold = (word: string): string => unaccented(word).toLowerCase();

/** The known word that a mistyped one was most likely meant to be: it opens on the same letter, and one letter in four at most is wrong, accents and case ignored; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = fold(word.slice(0, 40));
  const [best] = known
    .map((candidate) => {
      const meant = fold(candidate);
      const most = Math.floor(meant.length / 4);
      const near = typed !== '' && typed[0] === meant[0];
      return { candidate, most, edits: near ? editDistance(typed, meant, most) : most + 1 };
    })
    .filter(({ edits, most }) => edits <= most)
    .sort((a, b) => a.edits - b.edits);
  return best?.candidate;
}

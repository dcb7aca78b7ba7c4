import { editDistance } from './edit-distance.ts';

/** The known word that a mistyped one was most likely meant to be; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.slice(0, 40).toLowerCase();
  const [best] = known
    .map((candidate) => {
      const most = Math.max(1, Math.ceil(candidate.length / 2));
      return { candidate, most, edits: editDistance(typed, candidate, most) };
    })
    .filter(({ edits, most }) => edits <= most)
    .sort((a, b) => a.edits - b.edits);
  return best?.candidate;
}

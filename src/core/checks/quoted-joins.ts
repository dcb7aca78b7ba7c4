import { countWords } from '#src/core/article.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { isSpeech } from '#src/core/words/speech.ts';

/** What tells, right behind a sentence, who says it: «, explique la directrice, Jeanne Roy. » */
const speaker = /^, (?:(?:a|ont|avait|avaient) )?(\p{L}+)[^.!?\n]*/u;

/** Words quoted at most that say nothing of their own: «dans un « entretien »». */
const most = 2;

const saysMore = (words: string): boolean =>
  countWords(words.replace(speaker, (told, verb: string) => (isSpeech(bare(verb)) ? '' : told))) >
  most;

/** Whether two sentences stand in quotations of a page between which nothing that it quotes is left out, but for who speaks. */
export function areJoined(one: Place, other: Place, page: string): boolean {
  const quoted = quotationsIn(page);
  const gap = { start: one.end, end: other.start };
  return (
    [one, other].every((part) => quoted.some((whole) => overlaps(part, whole))) &&
    quoted.every(
      (whole) =>
        !overlaps(gap, whole) ||
        !saysMore(page.slice(Math.max(whole.start, gap.start), Math.min(whole.end, gap.end))),
    )
  );
}

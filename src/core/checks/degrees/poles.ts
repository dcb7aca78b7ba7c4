import { align } from '#src/core/checks/alignment.ts';
import { nearestTo } from '#src/core/checks/nearest-to.ts';
import { alike, read } from '#src/core/checks/reading.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { reversalAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';

const great =
  /(?<!\p{L})(?:plus (?:grande?s?|gros(?:se)?s?|élevée?s?|hautes?|hauts?|fortes?|forts?|longue?s?|importante?s?|lourde?s?)|meilleure?s?|biggest|largest|greatest|highest|longest|best|strongest|higher|larger|bigger|longer|stronger)(?!\p{L})/giu;
const small =
  /(?<!\p{L})(?:plus (?:petite?s?|faibles?|bas(?:se)?s?|modestes?|courte?s?|légère?s?)|pires?|smallest|lowest|shortest|worst|weakest|lower|smaller|shorter|weaker|fewer|less)(?!\p{L})/giu;

/** What sets one degree against another, or denies it. */
const unsettled =
  /(?<!\p{L})(?:moins|least|ne|n['’]|pas|jamais|aucune?|no|not|never|than|rather|contre|after|après)(?!\p{L})|n['’]t/iu;

/** How much of a sentence another must say to speak of the same degree. */
const least = 0.6;
const fewest = 2;

/** The only word of degree of a text, and its side; undefined where it has none or several. */
function degreeIn(text: string): { match: RegExpExecArray; side: 'great' | 'small' } | undefined {
  const found = [
    ...Array.from(text.matchAll(great), (match) => ({ match, side: 'great' as const })),
    ...Array.from(text.matchAll(small), (match) => ({ match, side: 'small' as const })),
  ];
  return found.length === 1 ? found[0] : undefined;
}

/** How many words of a text that tell something another has too, words of degree left out, and of how many. */
function common(text: string, other: string): { same: number; of: number } {
  const degreeless = (one: string) => read(one.replace(great, ' ').replace(small, ' '));
  const theirs = degreeless(other);
  const mine = degreeless(text);
  return {
    same: mine.filter((one) => theirs.some((word) => alike(one, word))).length,
    of: mine.length,
  };
}

/** What a claim, its evidence or the nearest sentence of the page tells as the greatest is not told as the smallest in nearly the same words. */
export const poles: Check = ({ draft, source }) => {
  const text = blanked(draft.text);
  const page = sentencesOf(blanked(source.all));
  return align(draft).flatMap(({ sentence, facts }): Finding[] => {
    const said = text.slice(sentence.start, sentence.end);
    const mine = degreeIn(said);
    if (!mine || unsettled.test(said)) return [];
    const near = nearestTo(said, page)?.sentence.text ?? '';
    const evidence = facts.length > 0 ? facts.map((one) => one.evidence) : [near];
    const grounds = [...facts.map(({ claim }) => claim), ...evidence].filter((one) => {
      const { same, of } = common(said, one);
      return same >= fewest && same >= least * of;
    });
    const sides = grounds.map((one) => ({ degree: degreeIn(one), isOpen: unsettled.test(one) }));
    const against = sides.find(({ degree }) => degree && degree.side !== mine.side)?.degree;
    const isTold = evidence.some(
      (one) => Array.from(one.matchAll(mine.side === 'great' ? great : small)).length > 0,
    );
    if (!against || isTold || sides.some(({ isOpen }) => isOpen)) return [];
    const start = sentence.start + mine.match.index;
    return [reversalAt(draft.text, [start, start + mine.match[0].length], against.match[0])];
  });
};

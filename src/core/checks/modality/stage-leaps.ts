import type { Fact } from '#src/core/brief.ts';
import { align } from '#src/core/checks/alignment.ts';
import { nearestTo } from '#src/core/checks/nearest-to.ts';
import { partAt } from '#src/core/checks/parts.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { moved, placeOf } from '#src/core/text/span.ts';
import { isUnsettled, reaches, type Stage, stageHints, stages, stageWords } from './stages.ts';

/** How much of a sentence of a brief one of the page says that tells the same. */
const least = 0.3;

/** A judgment of another time than that which is told: «il avait été condamné en 2019», `a previous conviction`. */
const former =
  /(?<!\p{L})(?:avai(?:t|ent) (?:déjà )?(?:été )?|déjà |previous|earlier |had been |already |former|(?:en|in) (?:19|20)\d\d)/iu;

/** The words of a text that tell the last of the stages before one. */
function stageBefore(stage: Stage, text: string): string | undefined {
  const lower = stages.slice(0, stages.indexOf(stage)).toReversed();
  for (const one of lower) {
    const [words] = text.match(stageHints[one]) ?? [];
    if (words) return words;
  }
  return undefined;
}

/** Nobody is charged whom the page says to be only suspected, nor judged whose judgment is only asked for or to come. */
export const stageLeaps: Check = ({ draft, source }) => {
  const text = blanked(draft.text);
  const told = sentencesOf(blanked(source.all));
  /** What the words of a stage in a sentence leap over, if they do. */
  const leapt = (stage: 'charged' | 'judged', said: string, facts: readonly Fact[]) => {
    const near = facts.length === 0 ? nearestTo(said, told) : undefined;
    const grounds = [
      ...facts.flatMap(({ claim, evidence }) =>
        reaches(stage, claim) ? [evidence] : [claim, evidence],
      ),
      ...(near && near.share >= least ? [near.sentence.text] : []),
    ];
    const isVouched =
      grounds.some((one) => reaches(stage, one)) ||
      told.some((one) => reaches(stage, one.text) && !former.test(one.text));
    return isVouched ? undefined : grounds.map((one) => stageBefore(stage, one)).find(Boolean);
  };
  return align(draft).flatMap(({ sentence, facts }): Finding[] => {
    const said = text.slice(sentence.start, sentence.end);
    if (former.test(said)) return [];
    return (['charged', 'judged'] as const).flatMap((stage) =>
      Array.from(said.matchAll(stageWords[stage]), placeOf).flatMap((place): Finding[] => {
        if (isUnsettled(partAt(said, place)?.text ?? said)) return [];
        const against = leapt(stage, said, facts);
        if (!against) return [];
        return [{ ...faultIn('overstated', draft.text, moved(place, sentence.start)), against }];
      }),
    );
  });
};

import { align } from '#src/core/checks/alignment.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import { partsOf } from '#src/core/checks/parts.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { meet } from '#src/core/sets.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps, type Place, placeOf, textBefore } from '#src/core/text/span.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { meaningsIn, meaningsOf, shared } from '#src/core/words/concepts.ts';
import {
  agreement,
  type Extent,
  hints,
  lessened,
  mostly,
  ofTime,
  outOf,
  partial,
  split,
  sweeping,
  unanimous,
  voting,
} from './extents.ts';

type Language = 'fr' | 'en';

/** How much of what a sentence tells another must say to be of the same. */
const least = 0.4;

const partAt = (text: string, place: Place): string =>
  partsOf(text).find((one) => overlaps(one, place))?.text ?? text;

/** Whether two texts have something in common beside a noun. */
function sharesMore(text: string, other: string, noun: ReadonlySet<string>): boolean {
  const theirs = meaningsIn(other).filter((one) => !meet(one, noun));
  return meaningsIn(text).some(
    (mine) => !meet(mine, noun) && theirs.some((one) => meet(one, mine)),
  );
}

/** The words by which a text tells a part, or a number, of the things that a noun means. */
function partTold(
  noun: string,
  said: string,
  { text, language, extent }: { text: string; language: Language; extent: Extent },
) {
  const wanted = meaningsOf(bare(noun));
  const { quantities } = figuresIn(text);
  for (const word of wordsOf(text)) {
    if (!meet(meaningsOf(bare(word.text)), wanted)) continue;
    const before = textBefore(text, word.start, 40);
    const part = partial[language].exec(before) ?? (extent === 'most' ? null : mostly.exec(before));
    if (part && sharesMore(said, partAt(text, word), wanted))
      return `${part[0]}${word.text}`.trim();
    if (extent === 'most') continue;
    const counted = quantities.find(
      ({ end, unit, values: [value = 0] }) =>
        value > 1 &&
        unit?.name !== 'percent' &&
        end < word.start &&
        outOf.test(text.slice(end, word.start)),
    );
    if (counted) return text.slice(counted.start, word.end);
  }
  return undefined;
}

/** Whether a text tells a share above half. */
const tellsMost = (text: string): boolean =>
  figuresIn(text).quantities.some(
    ({ unit, values: [value = 0] }) => unit?.name === 'percent' && value > 50,
  );

/** Whether a brief tells a number of the things itself: «ses douze magasins, tous les magasins du groupe». */
const tellsPart = (said: string): boolean =>
  figuresIn(said).quantities.some(({ values: [value = 0] }) => value > 1);

/** The brief tells of all or most of some things no more than the claims and the evidence of its sentence do, where they count them or tell a part of them. */
export const exaggerated: Check = ({ draft, source }) => {
  const language: Language = source.language === 'fr' ? 'fr' : 'en';
  const text = blanked(draft.text);
  const page = sentencesOf(blanked(source.all));
  return align(draft).flatMap(({ sentence, facts }): Finding[] => {
    const said = text.slice(sentence.start, sentence.end);
    const at = (match: RegExpExecArray, against: string): Finding => {
      const { start, end } = placeOf(match);
      const place = { start: sentence.start + start, end: sentence.start + end };
      return { ...faultIn('overstated', draft.text, place), against };
    };
    const near = page.filter((one) => shared(said, one.text) >= least).map((one) => one.text);
    const evidence = [...facts.map((one) => one.evidence), ...near];
    const grounded = [...facts.map((one) => one.claim), ...evidence];
    const swept = (Object.keys(sweeping) as Extent[]).flatMap((extent) =>
      Array.from(said.matchAll(sweeping[extent])).flatMap((match): Finding[] => {
        const noun = match[1] ?? '';
        if (
          ofTime.test(noun) ||
          (extent === 'most' && grounded.some(tellsMost)) ||
          tellsPart(said.slice(0, match.index)) ||
          evidence.some((one) => hints[extent].test(one))
        )
          return [];
        const grounds = [
          ...facts.map(({ claim }) => ({ text: claim, language: 'fr' as const, extent })),
          ...evidence.map((one) => ({ text: one, language, extent })),
        ].filter((one) => !hints[extent].test(one.text));
        const told = grounds
          .map((one) => partTold(noun, partAt(said, placeOf(match)), one))
          .find(Boolean);
        return told ? [at(match, told)] : [];
      }),
    );
    const agreed = Array.from(said.matchAll(unanimous)).flatMap((match): Finding[] => {
      if (split.test(said) || lessened.test(said) || agreement.test(evidence.join('\n'))) return [];
      const votes = grounded
        .flatMap((one) => sentencesOf(one))
        .filter((one) => voting.test(one.text))
        .map((one) => split.exec(one.text)?.[0])
        .find(Boolean);
      return votes ? [at(match, votes)] : [];
    });
    return [...swept, ...agreed];
  });
};

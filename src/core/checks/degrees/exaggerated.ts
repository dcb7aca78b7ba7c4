import { align } from '#src/core/checks/alignment.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { meet } from '#src/core/sets.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { placeOf, textBefore } from '#src/core/text/span.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { meaningsOf, shared } from '#src/core/words/concepts.ts';
import {
  agreement,
  definite,
  type Extent,
  hints,
  mostly,
  outOf,
  partial,
  split,
  sweeping,
  unanimous,
} from './extents.ts';

type Language = 'fr' | 'en';

/** How much of what a sentence tells another must say to be of the same. */
const least = 0.4;

/** The words by which a text tells a part, or a number, of the things that a noun means. */
function partTold(
  noun: string,
  { text, language, extent }: { text: string; language: Language; extent: Extent },
) {
  const wanted = meaningsOf(bare(noun));
  const { quantities } = figuresIn(text);
  for (const word of wordsOf(text)) {
    if (!meet(meaningsOf(bare(word.text)), wanted)) continue;
    const before = textBefore(text, word.start, 40);
    const said = partial[language].exec(before) ?? (extent === 'most' ? null : mostly.exec(before));
    if (said) return `${said[0]}${word.text}`.trim();
    if (extent === 'most') continue;
    const counted = quantities.find(({ start, end, unit, values: [value = 0] }) => {
      if (value <= 1 || start >= word.start || unit?.name === 'percent') return false;
      if (end < word.start && outOf.test(text.slice(end, word.start))) return true;
      const isBeside = end >= word.start || text.slice(end, word.start) === ' ';
      return isBeside && !definite.test(textBefore(text, start, 10));
    });
    if (counted) return text.slice(counted.start, word.end);
  }
  return undefined;
}

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
    const swept = (Object.keys(sweeping) as Extent[]).flatMap((extent) =>
      Array.from(said.matchAll(sweeping[extent])).flatMap((match): Finding[] => {
        if (
          tellsPart(said.slice(0, match.index)) ||
          evidence.some((one) => hints[extent].test(one))
        )
          return [];
        const noun = match[1] ?? '';
        const grounds = [
          ...facts.map(({ claim }) => ({ text: claim, language: 'fr' as const, extent })),
          ...evidence.map((one) => ({ text: one, language, extent })),
        ].filter((one) => !hints[extent].test(one.text));
        const told = grounds.map((one) => partTold(noun, one)).find(Boolean);
        return told ? [at(match, told)] : [];
      }),
    );
    const agreed = Array.from(said.matchAll(unanimous)).flatMap((match): Finding[] => {
      if (split.test(said) || agreement.test(evidence.join('\n'))) return [];
      const votes = [...facts.map(({ claim }) => claim), ...evidence]
        .map((one) => split.exec(one)?.[0])
        .find(Boolean);
      return votes ? [at(match, votes)] : [];
    });
    return [...swept, ...agreed];
  });
};

import { align } from '#src/core/checks/alignment.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import { partAt } from '#src/core/checks/parts.ts';
import type { Check } from '#src/core/checks/subject.ts';
import type { Language } from '#src/core/denials/antonyms.ts';
import { faultIn } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { meet } from '#src/core/sets.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { moved, type Place, placeOf, textBefore } from '#src/core/text/span.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { meaningsIn, meaningsOf, shared } from '#src/core/words/concepts.ts';
import {
  agreement,
  type Extent,
  extents,
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

/** How much of what a sentence tells another must say to be of the same. */
const least = 0.4;

const clauseAt = (text: string, place: Place): string => partAt(text, place)?.text ?? text;

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
    if (!meet(meaningsOf(word.key), wanted)) continue;
    const before = textBefore(text, word.start, 40);
    const part = partial[language].exec(before) ?? (extent === 'most' ? null : mostly.exec(before));
    if (part && sharesMore(said, clauseAt(text, word), wanted))
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

/** What a sentence of a brief is held against, in its language. */
type Ground = { text: string; language: Language };

/** The words that count, or tell a part of, what a sentence tells of all or of most of. */
function sweptOver(
  match: RegExpExecArray,
  said: string,
  extent: Extent,
  { claims, evidence }: Record<'claims' | 'evidence', readonly Ground[]>,
): string | undefined {
  const noun = match[1] ?? '';
  const isHinted = ({ text }: Ground) => hints[extent].test(text);
  if (
    ofTime.test(noun) ||
    (extent === 'most' && [...claims, ...evidence].some(({ text }) => tellsMost(text))) ||
    tellsPart(said.slice(0, match.index)) ||
    evidence.some(isHinted)
  )
    return undefined;
  const clause = clauseAt(said, placeOf(match));
  return [...claims.filter((one) => !isHinted(one)), ...evidence]
    .map((one) => partTold(noun, clause, { ...one, extent }))
    .find(Boolean);
}

/** The votes that were divided where a sentence tells that all agreed. */
const dividedIn = (grounds: readonly Ground[]): string | undefined =>
  grounds
    .flatMap(({ text }) => sentencesOf(text))
    .filter(({ text }) => voting.test(text))
    .map(({ text }) => split.exec(text)?.[0])
    .find(Boolean);

/** The brief tells of all or most of some things no more than the claims and the evidence of its sentence do, where they count them or tell a part of them. */
export const exaggerated: Check = ({ draft, source }) => {
  const language: Language = source.language === 'fr' ? 'fr' : 'en';
  const text = blanked(draft.text);
  const page = sentencesOf(blanked(source.all));
  return align(draft).flatMap(({ sentence, facts }): Finding[] => {
    const said = text.slice(sentence.start, sentence.end);
    const swept = extents.flatMap((extent) =>
      Array.from(said.matchAll(sweeping[extent]), (match) => ({ match, extent })),
    );
    const agreed = split.test(said) || lessened.test(said) ? [] : [...said.matchAll(unanimous)];
    if (swept.length === 0 && agreed.length === 0) return [];
    const near = page.filter((one) => shared(said, one.text) >= least);
    const claims = facts.map(({ claim }): Ground => ({ text: claim, language: 'fr' }));
    const evidence = [...facts.map((one) => one.evidence), ...near.map((one) => one.text)].map(
      (text): Ground => ({ text, language }),
    );
    const isAgreed = agreement.test(evidence.map((one) => one.text).join('\n'));
    const votes = isAgreed ? undefined : dividedIn([...claims, ...evidence]);
    const found = [
      ...swept.map(({ match, extent }) => ({
        match,
        against: sweptOver(match, said, extent, { claims, evidence }),
      })),
      ...agreed.map((match) => ({ match, against: votes })),
    ];
    return found.flatMap(({ match, against }) =>
      against
        ? [
            {
              ...faultIn('overstated', draft.text, moved(placeOf(match), sentence.start)),
              against,
            },
          ]
        : [],
    );
  });
};

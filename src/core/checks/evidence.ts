import type { Fact } from '#src/core/brief.ts';
import { faultAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { kept } from '#src/core/remember.ts';
import { statedAt } from '#src/core/stated-at.ts';
import { fold, locate } from '#src/core/text/fold.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { nearestTo } from './nearest-to.ts';
import type { Check, Subject } from './subject.ts';

/** The sentence that states a claim in its words, else that which says most of it, else the first. */
function sentenceOf(claim: string, text: string): Finding['span'] {
  const span = statedAt(claim, text);
  if (span[1] - span[0] < text.length) return span;
  const nearest = nearestTo(claim, sentencesOf(text));
  return nearest ? [nearest.sentence.start, nearest.sentence.end] : span;
}

/** The facts whose evidence the page has, in its text or above it. */
export const groundedFacts = kept(({ draft, source }: Subject): readonly Fact[] =>
  draft.facts.filter(({ evidence }) => locate(evidence, source.folded) !== undefined),
);

/** Every evidence is a true span of the page's text; a fact that gives none is as good as one whose evidence the page lacks. */
export const evidence: Check = ({ draft, source }) => {
  const page = fold(source.article.text);
  return draft.facts
    .filter(({ claim, evidence }) => `${claim}${evidence}`.trim() !== '' && !locate(evidence, page))
    .map(({ claim, evidence }) => faultAt('evidence', evidence, sentenceOf(claim, draft.text)));
};

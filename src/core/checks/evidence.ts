import { fold, locate } from '#src/core/fold.ts';
import { faultAt } from './fault.ts';
import { statedAt } from './stated.ts';
import type { Check } from './subject.ts';

/** Every evidence is a true span of the page's text. */
export const evidence: Check = ({ draft, source }) => {
  const page = fold(source.article.text);
  return draft.facts
    .filter(
      ({ evidence }) => !(locate(evidence, page) ?? source.article.text.includes(evidence.trim())),
    )
    .map(({ claim, evidence }) => faultAt('evidence', evidence, statedAt(claim, draft.text)));
};

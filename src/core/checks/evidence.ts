import { fold, locate } from '#src/core/fold.ts';
import { statedAt } from './stated.ts';
import type { Check } from './subject.ts';

/** Every evidence is a true span of the page's text. */
export const evidence: Check = ({ draft, source }) => {
  const page = fold(source.article.text);
  return draft.facts
    .filter(
      ({ evidence }) => !(locate(evidence, page) ?? source.article.text.includes(evidence.trim())),
    )
    .map((fact) => ({
      code: 'evidence',
      about: 'fact',
      hard: true,
      span: statedAt(fact.claim, draft.text),
      subject: fact.evidence,
    }));
};

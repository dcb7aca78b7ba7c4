import type { Fact, Finding } from './wire.ts';

const subjectOf = ({ key }: Finding): string => key.slice(key.indexOf(':') + 1);

/** A fact is sourced when its evidence was found in the article, or when a person lifted the doubt. */
export function isSourced(fact: Fact, findings: readonly Finding[]): boolean {
  const doubts = findings.filter((finding) =>
    [fact.claim, fact.evidence].includes(subjectOf(finding)),
  );
  if (doubts.length > 0 && doubts.every(({ cleared }) => cleared)) return true;
  return fact.sourced ?? (fact.evidence.trim() !== '' && doubts.length === 0);
}

/** How many facts are sourced. */
export const countSourced = (facts: readonly Fact[], findings: readonly Finding[]): number =>
  facts.filter((fact) => isSourced(fact, findings)).length;

import type { Draft, Fact } from './brief.ts';
import type { Finding } from './finding.ts';
import { statedAt } from './stated-at.ts';

/** Of each fact of a text, whether its evidence stands: nothing hard doubts the fact, or someone answered for what did. What is found in a headline alone doubts none. */
export function sourcedFacts(
  { text, facts }: Pick<Draft, 'text' | 'facts'>,
  findings: readonly Finding[],
): boolean[] {
  const hard = findings.filter((finding) => finding.hard && finding.about === 'fact');
  const told = facts.map(({ claim }) => statedAt(claim, text));
  const isIn = ({ span: [start, end] }: Finding, i: number): boolean => {
    const [from, to] = told[i] ?? [0, 0];
    return start < to && from < end;
  };
  const doubts = (finding: Finding, fact: Fact, i: number): boolean => {
    if (finding.code === 'evidence') return [fact.evidence, fact.claim].includes(finding.subject);
    const names = (one: Fact | undefined): boolean => one?.claim.includes(finding.subject) ?? false;
    return (
      isIn(finding, i) && (names(fact) || !facts.some((one, j) => isIn(finding, j) && names(one)))
    );
  };
  return facts.map((fact, i) => {
    const found = hard.filter((finding) => doubts(finding, fact, i));
    return (
      found.every(({ cleared }) => cleared) && (fact.evidence.trim() !== '' || found.length > 0)
    );
  });
}

import type { Fact } from '#src/core/brief.ts';
import { misplacedAt } from '#src/core/fault.ts';
import type { Finding, FindingCode } from '#src/core/finding.ts';
import { wordsAt } from '#src/core/stated-at.ts';
import type { Place } from '#src/core/text/span.ts';
import { groundedFacts } from './evidence.ts';
import type { Subject } from './subject.ts';

/** The faults of the places of claims that their evidence, which the page has, lets doubt, each where the brief says them. */
export const claimFaults = (
  code: FindingCode,
  subject: Subject,
  doubted: (fact: Fact) => readonly Place[],
): Finding[] =>
  groundedFacts(subject).flatMap((fact) =>
    doubted(fact).map(({ start, end }) => {
      const words = fact.claim.slice(start, end);
      return misplacedAt(code, words, wordsAt(words, fact.claim, subject.draft.text));
    }),
  );

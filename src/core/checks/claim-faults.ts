import type { Fact } from '#src/core/brief.ts';
import { misplacedAt } from '#src/core/fault.ts';
import type { Finding, FindingCode } from '#src/core/finding.ts';
import { wordsAt } from '#src/core/stated-at.ts';

/** The faults of what is doubted in claims, each where a text says it. */
export const claimFaults = (
  code: FindingCode,
  text: string,
  facts: readonly Fact[],
  doubted: (fact: Fact) => readonly { text: string }[],
): Finding[] =>
  facts.flatMap((fact) =>
    doubted(fact).map((one) => misplacedAt(code, one.text, wordsAt(one.text, fact.claim, text))),
  );

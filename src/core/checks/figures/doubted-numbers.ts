import type { Fact } from '#src/core/brief.ts';
import { groundedFacts } from '#src/core/checks/evidence.ts';
import type { Subject } from '#src/core/checks/subject.ts';
import { misplacedAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { wordsAt } from '#src/core/stated-at.ts';

/** The faults of the numbers of claims that their evidence lets doubt, where the brief says them. */
export const doubtedNumbers = (
  subject: Subject,
  doubted: (fact: Fact) => readonly { text: string }[],
): Finding[] =>
  groundedFacts(subject).flatMap((fact) =>
    doubted(fact).map((one) =>
      misplacedAt('number', one.text, wordsAt(one.text, fact.claim, subject.draft.text)),
    ),
  );

import type { Fact } from '#src/core/brief.ts';
import { claimFaults } from '#src/core/checks/claim-faults.ts';
import { groundedFacts } from '#src/core/checks/evidence.ts';
import type { Subject } from '#src/core/checks/subject.ts';
import type { Finding } from '#src/core/finding.ts';

/** The faults of the numbers of claims that their evidence lets doubt, where the brief says them. */
export const doubtedNumbers = (
  subject: Subject,
  doubted: (fact: Fact) => readonly { text: string }[],
): Finding[] => claimFaults('number', subject.draft.text, groundedFacts(subject), doubted);

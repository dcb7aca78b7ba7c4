import { claimFaults } from '#src/core/checks/claim-faults.ts';
import type { Subject } from '#src/core/checks/subject.ts';
import { misplacedIn } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { retold, type Strays } from './retold.ts';

/** The numbers that sentences of a brief tell in the place of what their facts do, and claims in that of what their evidence does. */
export const toldOtherwise = (subject: Subject, straysIn: Strays): Finding[] => [
  ...retold(subject, straysIn).map((one) => misplacedIn('number', subject.draft.text, one)),
  ...claimFaults('number', subject, ({ claim, evidence }) => straysIn(claim, evidence)),
];

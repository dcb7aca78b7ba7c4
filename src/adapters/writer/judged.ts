import type { Draft } from '#src/core/brief.ts';
import { type Finding, settledBeforeLeaving } from '#src/core/finding.ts';

/** A draft with all that the checks say of it. */
export type Judged = { draft: Draft; findings: readonly Finding[] };

/** What blocks a text. */
export const hardIn = ({ findings }: Judged): Finding[] => findings.filter(({ hard }) => hard);

/** What is worth a second round: what blocks a text, and what an editor would have to rewrite. */
export const faultsIn = ({ findings }: Judged): Finding[] =>
  findings.filter(({ hard, code }) => hard || settledBeforeLeaving.includes(code));

/** The better of a draft and its correction: fewer hard findings, then fewer others, the correction when equal. */
export function better(first: Judged, second: Judged): Judged {
  const hard = hardIn(second).length - hardIn(first).length;
  if (hard !== 0) return hard < 0 ? second : first;
  return faultsIn(second).length <= faultsIn(first).length ? second : first;
}

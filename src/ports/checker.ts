import type { Finding } from '#src/core/finding.ts';
import type { ToCheck } from '#src/core/to-check.ts';

/** Says all that is found in a text, as `checkText` does; rejects when that cannot be told. */
export type Checker = (asked: ToCheck) => Promise<Finding[]>;

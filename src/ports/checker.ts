import type { Finding } from '#src/core/finding.ts';
import type { ToCheck } from '#src/core/to-check.ts';
import type { ToTrace, Traced } from '#src/core/to-trace.ts';

/** Says all that is found in a text, as `checkText` does; rejects when that cannot be told. */
export type Checker = (asked: ToCheck) => Promise<Finding[]>;

/** Traces a changed text to its pages, as `trace` does; rejects when that cannot be told. */
export type Tracer = (asked: ToTrace) => Promise<Traced>;

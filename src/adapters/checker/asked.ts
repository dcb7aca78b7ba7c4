import type { ToCheck } from '#src/core/to-check.ts';
import type { ToTrace } from '#src/core/to-trace.ts';

/** What the thread is asked, one at a time. */
export type Asked = { check: ToCheck } | { trace: ToTrace };

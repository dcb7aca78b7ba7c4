import { checkText } from '#src/core/check-text.ts';
import { trace } from '#src/core/trace.ts';
import type { Checker, Tracer } from '#src/ports/checker.ts';
import { frenchDictionary } from './dictionary.ts';

/** Checks in the thread that asks, for those who have nothing else to do meanwhile. */
export const checkHere: Checker = async (asked) => checkText(asked, await frenchDictionary());

/** Traces in the thread that asks. */
export const traceHere: Tracer = async (asked) => trace(asked);

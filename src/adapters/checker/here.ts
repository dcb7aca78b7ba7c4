import { checkText } from '#src/core/check-text.ts';
import type { Checker } from '#src/ports/checker.ts';
import { frenchDictionary } from './dictionary.ts';

/** Checks in the thread that asks, for those who have nothing else to do meanwhile. */
export const checkHere: Checker = async (asked) => checkText(asked, await frenchDictionary());

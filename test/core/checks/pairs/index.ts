import { english1 } from './english-1.ts';
import { french1 } from './french-1.ts';
import type { Pair } from './pair.ts';

/** Every article and its faithful brief, half of them French briefs of English articles. */
export const pairs: readonly Pair[] = [...english1, ...french1];

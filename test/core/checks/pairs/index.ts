import { english1 } from './english-1.ts';
import { english2 } from './english-2.ts';
import { english3 } from './english-3.ts';
import { french1 } from './french-1.ts';
import { french2 } from './french-2.ts';
import { french3 } from './french-3.ts';
import type { Pair } from './pair.ts';

/** Every article and its faithful brief, half of them French briefs of English articles. */
export const pairs: readonly Pair[] = [
  ...english1,
  ...english2,
  ...english3,
  ...french1,
  ...french2,
  ...french3,
];

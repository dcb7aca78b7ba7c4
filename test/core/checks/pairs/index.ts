import { english1 } from './english-1.ts';
import { english2 } from './english-2.ts';
import { english3 } from './english-3.ts';
import { english4 } from './english-4.ts';
import { english5 } from './english-5.ts';
import { english6 } from './english-6.ts';
import { english7 } from './english-7.ts';
import { french1 } from './french-1.ts';
import { french2 } from './french-2.ts';
import { french3 } from './french-3.ts';
import { french4 } from './french-4.ts';
import { french5 } from './french-5.ts';
import { french6 } from './french-6.ts';
import { french7 } from './french-7.ts';
import type { Pair } from './pair.ts';

/** Every article and its faithful brief, half of them French briefs of English articles. */
export const pairs: readonly Pair[] = [
  ...english1,
  ...english2,
  ...english3,
  ...english4,
  ...english5,
  ...english6,
  ...english7,
  ...french1,
  ...french2,
  ...french3,
  ...french4,
  ...french5,
  ...french6,
  ...french7,
];

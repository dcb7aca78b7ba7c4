import { wordSet } from '#src/core/text/word-list.ts';
import { familiar } from './gazetteer/familiar.ts';

/** Every name that a reader of the French press knows at sight, as it is spelt; incomplete by nature. */
export const familiarNames = [...wordSet(familiar)];

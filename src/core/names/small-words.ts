import { wordSet } from '#src/core/text/word-list.ts';

/** The small words of long names, which their initials may leave out. */
export const smallWords = wordSet('de du des d la le les l et en a au aux pour of the for and');

import { wordSet } from '#src/core/text/word-list.ts';
import { givenNames } from './gazetteer/given-names.ts';

const given = wordSet(givenNames);

/** Whether a bare word is a given name common in French and English news, hyphens cut. */
export const isGiven = (key = ''): boolean => given.has(key.split('-')[0] ?? '');

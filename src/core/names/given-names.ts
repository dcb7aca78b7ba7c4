import { wordSet } from '#src/core/text/word-list.ts';
import { eithersNames, mensNames, womensNames } from './gazetteer/given-names.ts';

const women = wordSet(womensNames);
const men = wordSet(mensNames);
const given = wordSet(`${womensNames} ${mensNames} ${eithersNames}`);

const headOf = (key: string): string => key.split('-')[0] ?? '';

/** Whether a bare word is a given name common in French and English news, hyphens cut. */
export const isGiven = (key = ''): boolean => given.has(headOf(key));

/** Of whom a bare given name is, hyphens cut; undefined when of either, or not known. */
export function genderOf(key = ''): 'he' | 'she' | undefined {
  if (women.has(headOf(key))) return 'she';
  return men.has(headOf(key)) ? 'he' : undefined;
}

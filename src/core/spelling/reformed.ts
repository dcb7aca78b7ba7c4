import type { Dictionary } from '#src/core/words/dictionary.ts';

/** What the spelling of 1990 writes, and how the older one of the dictionary does. */
const olders: readonly (readonly [RegExp, string])[] = [
  [/i/g, 'î'],
  [/u/g, 'û'],
  [/è(?=[^aeiouyàâéèêëîïôöùûü]{1,3}u?e(?:[lr][aeio]|ment))/g, 'é'],
  [/èl(?=e)/g, 'ell'],
  [/èt(?=e)/g, 'ett'],
  [/üe/g, 'uë'],
  [/üi/g, 'uï'],
];

/** Whether a word is one of the dictionary in the spelling of 1990: «diner», «brulure», «règlementaire», «cèderait», «ruissèle», «aigüe». */
export const isReformed = (word: string, knows: Dictionary): boolean =>
  olders.some(([pattern, older]) =>
    Array.from(word.matchAll(pattern)).some(({ index, 0: found }) =>
      knows(word.slice(0, index) + older + word.slice(index + found.length)),
    ),
  );

import { bare } from './words.ts';

const accented = /^[éèêëàâîïôûùüç]$/u;

/** A word in small letters with the accents that French has and no other, those of capitals off: `Éléonore Dvořák` is `eléonore dvorak`. */
export const frenchLetters = (word: string): string =>
  Array.from(word.normalize('NFC'), (letter) =>
    accented.test(letter) ? letter : bare(letter),
  ).join('');

/** Whether a word has an accent or a letter that French has not. */
export const hasForeignLetter = (word: string): boolean =>
  Array.from(word.normalize('NFC').toLowerCase()).some(
    (letter) => !/[a-zœæ]/.test(letter) && !accented.test(letter) && /\p{L}/u.test(letter),
  );

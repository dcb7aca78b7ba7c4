import { familiarNames } from '#src/core/names/familiar-names.ts';
import { type Capital, type Name, namesIn } from '#src/core/names/names.ts';
import { remembered } from '#src/core/remember.ts';
import { frenchLetters, hasForeignLetter } from '#src/core/text/french-letters.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { isOrdinary } from './opening-names.ts';

/** Letters from which a word is no particle. */
const shortest = 3;

const familiar = new Set(familiarNames.flatMap((name) => name.split('-')).map(frenchLetters));

const isShouted = (word: string): boolean => !/\p{Ll}/u.test(word);

/** The parts of a word that hyphens join, those that are names. */
const partsOf = (word: string): string[] =>
  word.split('-').filter((part) => part.length >= shortest && /^\p{Lu}/u.test(part));

/** Whether the accents of a word of a page are those of its name: nothing but its place gives it a capital, or it is accented as French is not. */
const tells = (word: Capital, { text }: Name): boolean =>
  !hasForeignLetter(text) && !(word.opens && isOrdinary(word));

/** How a page writes the names that it gives French accents, by their bare parts; and all that it writes, in small letters. */
const writtenIn = remembered((page: string) => {
  const accented = namesIn(page)
    .flatMap((name) => name.words.filter((word) => tells(word, name)))
    .flatMap(({ text }) => partsOf(text))
    .filter((part) => frenchLetters(part) !== bare(part));
  const written = wordsOf(page).flatMap(({ text }) => text.split('-'));
  return {
    names: new Map(accented.map((part) => [bare(part), part])),
    written: new Set(written.filter((part) => !isShouted(part)).map(frenchLetters)),
  };
}, 40);

/** What finds the name of a page that a word of a brief writes with other French accents; those of capitals may be left out. */
export function accentedNames(page: string): (word: Capital) => string | undefined {
  const { names, written } = writtenIn(page);
  const isOwn = (letters: string) => written.has(letters) || familiar.has(letters);
  return (word) => {
    if (names.size === 0 || isShouted(word.text) || (word.opens && isOrdinary(word)))
      return undefined;
    const mended = partsOf(word.text).reduce((told, part) => {
      const own = names.get(bare(part));
      return own === undefined || isOwn(frenchLetters(part)) ? told : told.replace(part, own);
    }, word.text);
    return mended === word.text ? undefined : mended;
  };
}

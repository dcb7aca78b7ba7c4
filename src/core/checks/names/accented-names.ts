import { familiarNames } from '#src/core/names/familiar-names.ts';
import { isPlace } from '#src/core/names/gazetteer.ts';
import { isGiven } from '#src/core/names/given-names.ts';
import { type Capital, type Name, namesIn } from '#src/core/names/names.ts';
import { remembered } from '#src/core/remember.ts';
import { frenchLetters, hasForeignLetter } from '#src/core/text/french-letters.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { inLexicon } from '#src/core/words/concepts.ts';
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

/** How a page writes the names that it gives French accents, and those to which it gives none, by their bare parts; and all that it writes, in small letters. */
const writtenIn = remembered((page: string) => {
  const parts = namesIn(page)
    .flatMap((name) => name.words.filter((word) => tells(word, name)))
    .flatMap(({ text }) => partsOf(text));
  const byKey = (some: readonly string[]) => new Map(some.map((part) => [bare(part), part]));
  const isAccented = (part: string) => frenchLetters(part) !== bare(part);
  const written = wordsOf(page).flatMap(({ text }) => text.split('-'));
  return {
    accented: byKey(parts.filter(isAccented)),
    plain: byKey(parts.filter((part) => !isAccented(part) && !isShouted(part))),
    accents:
      /[ÀÂÇÈÉÊËÎÏÔÙÛ]/.test(page) &&
      written.some((part) => /^\p{Ll}/u.test(part) && isAccented(part)) &&
      parts.some((part) => isAccented(part.slice(1))),
    written: new Set(written.filter((part) => !isShouted(part)).map(frenchLetters)),
  };
}, 40);

/** Whether a page that gives its words their accents would have given a name these: that of a first capital may be left out, and those of a given name are. */
const isOwed = (part: string): boolean => {
  const key = bare(part);
  return (
    frenchLetters(part).slice(1) !== key.slice(1) &&
    !isPlace(key) &&
    !isGiven(key) &&
    !inLexicon(key)
  );
};

/** What finds the name of a page that a word of a brief writes with other French accents; those of capitals may be left out. A page in French that accents its words, its capitals and some of its names gives the others all of theirs. */
export function accentedNames(
  page: string,
  language?: string,
): (word: Capital) => string | undefined {
  const { accented, plain, accents, written } = writtenIn(page);
  const isTold = accents && language === 'fr';
  const isOwn = (letters: string) => written.has(letters) || familiar.has(letters);
  const ownOf = (part: string): string | undefined =>
    accented.get(bare(part)) ?? (isTold && isOwed(part) ? plain.get(bare(part)) : undefined);
  return (word) => {
    if (isShouted(word.text) || (word.opens && isOrdinary(word))) return undefined;
    const mended = partsOf(word.text).reduce((told, part) => {
      const own = ownOf(part);
      return own === undefined || isOwn(frenchLetters(part)) ? told : told.replace(part, own);
    }, word.text);
    return mended === word.text ? undefined : mended;
  };
}

import { formsOf, isPlace } from '#src/core/names/gazetteer.ts';
import { provesNoName } from '#src/core/names/known-names.ts';
import type { NameBook } from '#src/core/names/name-book.ts';
import { isThing, type NameKind } from '#src/core/names/name-kinds.ts';
import { keysOf, type Name } from '#src/core/names/names.ts';
import { partsOfPlace } from '#src/core/names/places.ts';
import { soundInFrench, soundsInEnglish } from '#src/core/names/transliteration.ts';
import { meet } from '#src/core/sets.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';
import { editDistance } from '#src/core/words/edit-distance.ts';

/** Whether a bare word tells one name from another: no `Bank`, no country. */
export const tellsApart = (key: string): boolean =>
  !provesNoName(key) && !isThing(key) && !isPlace(key);

/** The words of a name that tell it from others, all of them when it has none. */
function tellingOf(keys: readonly string[]): readonly string[] {
  const telling = keys.filter(tellsApart);
  return telling.length > 0 ? telling : keys;
}

/** Whether a French spelling is that of an English name: «Iouchtchenko», `Yushchenko`. */
function soundsAs(french: string, english: string): boolean {
  const sound = soundInFrench(french);
  return sound !== undefined && soundsInEnglish(english).includes(sound);
}

/** Whether two bare words are one name written twice: in two languages, cut short, or spelt otherwise. */
function oneWord(one: string, other: string): boolean {
  if (one === other || formsOf(one).has(other)) return true;
  if (soundsAs(one, other) || soundsAs(other, one)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length > 2 && long.startsWith(short)) return true;
  return short.length > 4 && editDistance(one, other, 2) <= (short.length > 6 ? 2 : 1);
}

/** Whether an acronym stands for words: their initials, or more letters after those. */
function stands({ words, text }: Name, keys: readonly string[]): boolean {
  const initials = keys.map(([letter]) => letter).join('');
  const [only] = words;
  if (!only || words.length > 1) return false;
  return (
    only.key === initials ||
    (/^\p{Lu}{3,}$/u.test(text) && initials.length > 1 && only.key.startsWith(initials))
  );
}

/** Whether one place lies in another. */
const holds = (place: string, part: string): boolean =>
  [...formsOf(place)].some((form) => partsOfPlace(form).includes(part));

/** A page as the names of it tell which of them are one. */
export type Page = {
  page: NameBook;
  /** Its names, each once. */
  names: readonly Name[];
  kindOf: (name: Name) => NameKind;
};

/** Whether two names are one to a page: of one person, or with a telling word in common. */
export function sameName(one: Name, other: Name, { page, names, kindOf }: Page): boolean {
  const [mine, theirs] = [keysOf(one), keysOf(other)];
  const [a = '', b = ''] = [mine.at(-1), theirs.at(-1)];
  if (kindOf(one) === 'place' && (holds(a, b) || holds(b, a))) return true;
  if (mine.length > 1 && theirs.length > 1 && kindOf(one) === 'person') {
    const [first = '', second = ''] = [mine.at(-2), theirs.at(-2)];
    return oneWord(a, b) && (oneWord(first, second) || first.length < 2 || second.length < 2);
  }
  if (tellingOf(mine).some((key) => tellingOf(theirs).some((its) => oneWord(key, its))))
    return true;
  if (stands(one, theirs) || stands(other, mine)) return true;
  if (
    !mine.some(tellsApart) !== !theirs.some(tellsApart) &&
    mine.some((key) => isThing(key) && theirs.some((its) => meet(meaningsOf(key), meaningsOf(its))))
  )
    return true;
  if (page.after.get(a)?.has(b) || page.after.get(b)?.has(a)) return true;
  return names.some((name) => {
    const keys = keysOf(name);
    return mine.every((key) => keys.includes(key)) && theirs.every((key) => keys.includes(key));
  });
}

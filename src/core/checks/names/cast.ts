import { formsOf } from '#src/core/names/gazetteer.ts';
import { isKnown, provesNoName } from '#src/core/names/known-names.ts';
import { type NameBook, nameBook } from '#src/core/names/name-book.ts';
import { isShapedAsPerson, kindsIn, type NameKind } from '#src/core/names/name-kinds.ts';
import { keysOf, lastKeyOf, type Name } from '#src/core/names/names.ts';
import { remembered } from '#src/core/remember.ts';
import { byNamesIn } from './by-names.ts';
import { sameName, tellsApart } from './same-name.ts';
import { sureNames } from './sure-names.ts';

/** What tells the names of a page apart. */
export type Cast = {
  text: string;
  page: NameBook;
  names: readonly Name[];
  kindOf: (name: Name) => NameKind;
  /** Whether a text has a telling word of a name, in either language. */
  tells: (text: string, name: Name) => boolean;
  /** Whether two names are one to the page: of one person, or with a telling word in common. */
  oneName: (one: Name, other: Name) => boolean;
  /** Whether the page has a name, in either language. */
  has: (name: Name) => boolean;
  /** Whether the page keeps coming back to a name, so that its pronouns may stand for it anywhere. */
  isTopic: (name: Name) => boolean;
  /** Whether a name is of the one who answers the questions that the page asks. */
  isAsked: (name: Name) => boolean;
  /** The names of a text whose capital proves them. */
  namesOf: (text: string) => readonly Name[];
};

/** The last words of the names that a page has most: those it is about. */
function topicsOf(names: readonly Name[]): ReadonlySet<string> {
  const last = names.map(lastKeyOf);
  const times = Map.groupBy(last, (key) => key);
  const most = Math.max(3, ...[...times.values()].map(({ length }) => length)) / 2;
  return new Set([...times].filter(([, { length }]) => length >= most).map(([key]) => key));
}

/** The last words that several of some people have: theirs are told apart by what comes before. */
function familiesOf(people: readonly Name[]): ReadonlySet<string> {
  const firsts = Map.groupBy(
    people.filter(({ words }) => words.length > 1),
    lastKeyOf,
  );
  const several = (names: readonly Name[]) =>
    new Set(names.map((name) => keysOf(name).at(-2))).size;
  return new Set([...firsts].filter(([, names]) => several(names) > 1).map(([key]) => key));
}

/** Whether a page asks and is answered: three questions at least, each before an answer. */
const isInterview = (text: string): boolean =>
  (text.match(/\?["”»]?\s+["“«]|\?\s*\n/gu) ?? []).length >= 3;

/** Reads the names of a page, and of any text that is held against it. */
export function castOf(all: string, signers = ''): Cast {
  // Whatever its language, a text may spell a name as the other does.
  const bookOf = remembered((text): NameBook => ({ ...nameBook(text, ''), foreign: true }));
  const page = bookOf(all);
  const namesOf = remembered((text): readonly Name[] => sureNames(text, page));
  const names = namesOf(all);
  const kindOf = kindsIn(all, names);
  const answering = isInterview(all)
    ? names.filter((name) => isShapedAsPerson(name) && !signers.includes(name.text))
    : [];
  const asked =
    answering.find((name) => kindOf(name) === 'person') ??
    answering.find((name) => kindOf(name) !== 'thing');
  const isAsked = (name: Name): boolean =>
    asked !== undefined && lastKeyOf(asked) === lastKeyOf(name);
  const topics = topicsOf(names);
  const distinct = [...new Map(names.map((name) => [name.text, name])).values()];
  const pairs = new Map<string, boolean>();
  const byNames = byNamesIn(all, names);
  const areCalled = (one: Name, other: Name): boolean =>
    byNames.get(lastKeyOf(one)) === lastKeyOf(other);
  const families = familiesOf(distinct.filter((name) => kindOf(name) === 'person'));
  const oneName = (one: Name, other: Name): boolean => {
    const key = `${one.text}\n${other.text}`;
    const known =
      pairs.get(key) ??
      (areCalled(one, other) ||
        areCalled(other, one) ||
        sameName(one, other, { page, names: distinct, kindOf }));
    pairs.set(key, known);
    return known;
  };
  const tells = (text: string, name: Name): boolean => {
    if (name.words.length > 1 && families.has(lastKeyOf(name)))
      return namesOf(text).some((one) => oneName(one, name));
    const book = bookOf(text);
    const telling = name.words.filter(({ key }) => tellsApart(key));
    if (telling.length > 0) return telling.some((word) => isKnown(word, book));
    return name.words.every((word) =>
      provesNoName(word.key)
        ? [...formsOf(word.key)].some((form) => book.words.has(form))
        : isKnown(word, book),
    );
  };
  return {
    text: all,
    page,
    names,
    kindOf,
    namesOf,
    isTopic: (name) => topics.has(lastKeyOf(name)) || isAsked(name),
    isAsked,
    oneName,
    tells,
    has: (name) => tells(all, name),
  };
}

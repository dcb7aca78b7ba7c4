import { actorsOf } from '#src/core/actors.ts';
import { meaningsOf } from '#src/core/concepts.ts';
import { formsOf } from '#src/core/gazetteer.ts';
import { known, plain } from '#src/core/known-names.ts';
import { type NameBook, nameBook } from '#src/core/name-book.ts';
import { kindsIn, type NameKind } from '#src/core/name-kinds.ts';
import { type Name, smallWordsIn } from '#src/core/names.ts';
import { remembered } from '#src/core/remember.ts';
import { meet } from '#src/core/sets.ts';
import { bare, bareWords } from '#src/core/words.ts';
import { sameName, tellsApart } from './same-name.ts';
import { sureNames } from './sure-names.ts';

/** What tells the names of a page apart. */
export type Cast = {
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
  /** The names of a text whose capital proves them. */
  namesOf: (text: string) => readonly Name[];
};

/** The last words of the names that a page has most: those it is about. */
function topicsOf(names: readonly Name[]): ReadonlySet<string> {
  const last = names.map(({ words }) => words.at(-1)?.key ?? '');
  const times = Map.groupBy(last, (key) => key);
  const most = Math.max(3, ...[...times.values()].map(({ length }) => length)) / 2;
  return new Set([...times].filter(([, { length }]) => length >= most).map(([key]) => key));
}

/** The groups of people that a name of one small word stands for. */
function actorIn({ words, text }: Name): ReadonlySet<number> | undefined {
  return words.length === 1 && !/\p{Lu}/u.test(text) ? actorsOf(words[0]?.key ?? '') : undefined;
}

/** Whether a bare word may stand for one of some groups, by its group or its meaning. */
function ofGroup(word: string, groups: ReadonlySet<number>, { text }: Name): boolean {
  const its = actorsOf(word);
  if (its) return [...its].some((group) => groups.has(group));
  return meet(meaningsOf(word), meaningsOf(bare(text)));
}

/** The groups of people that a text tells of: «les chauffeurs». */
export const actorNames = (text: string): Name[] =>
  smallWordsIn(text)
    .filter(({ key }) => actorsOf(key) !== undefined)
    .map((word) => ({ words: [word], text: word.text, start: word.start, end: word.end }));

/** Reads the names of a page, and of any text that is held against it. */
export function castOf(all: string): Cast {
  // Whatever its language, a text may spell a name as the other does.
  const bookOf = remembered((text): NameBook => ({ ...nameBook(text, ''), foreign: true }));
  const page = bookOf(all);
  const namesOf = remembered((text): readonly Name[] => sureNames(text, page));
  const names = namesOf(all);
  const kindOf = kindsIn(all, names);
  const topics = topicsOf(names);
  const distinct = [...new Map(names.map((name) => [name.text, name])).values()];
  const pairs = new Map<string, boolean>();
  const tells = (text: string, name: Name): boolean => {
    const groups = actorIn(name);
    if (groups) return bareWords(text).some((word) => ofGroup(word, groups, name));
    const book = bookOf(text);
    const telling = name.words.filter(({ key }) => tellsApart(key));
    if (telling.length > 0) return telling.some((word) => known(word, book));
    return name.words.every((word) =>
      plain(word.key)
        ? [...formsOf(word.key)].some((form) => book.words.has(form))
        : known(word, book),
    );
  };
  return {
    page,
    names,
    kindOf,
    namesOf,
    isTopic: (name) => topics.has(name.words.at(-1)?.key ?? ''),
    oneName: (one, other) => {
      const key = `${one.text}\n${other.text}`;
      const known = pairs.get(key) ?? sameName(one, other, { page, names: distinct, kindOf });
      pairs.set(key, known);
      return known;
    },
    tells,
    has: (name) => tells(all, name),
  };
}

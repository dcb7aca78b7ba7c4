import { actorsOf } from '#src/core/actors.ts';
import { months, weekdays } from '#src/core/calendar.ts';
import { meaningsOf } from '#src/core/concepts.ts';
import { editDistance } from '#src/core/edit-distance.ts';
import { formsOf, isPlace } from '#src/core/gazetteer.ts';
import { isGiven } from '#src/core/given-names.ts';
import { known, plain } from '#src/core/known-names.ts';
import { type NameBook, nameBook } from '#src/core/name-book.ts';
import { isThing, kindsIn, type NameKind } from '#src/core/name-kinds.ts';
import { type Capital, type Name, namesIn } from '#src/core/names.ts';
import { partsOfPlace } from '#src/core/places.ts';
import { rolesOf } from '#src/core/roles.ts';
import { soundInFrench, soundsInEnglish } from '#src/core/transliteration.ts';
import { bare, bareWords, wordsOf } from '#src/core/words.ts';

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

/** What joins a body to what it is of: `Bank of Ireland`. */
const linking = /^ (?:of|of the|de|du|des|de la|de l['’]|d['’]) ?$/u;

/** Whether a bare word is one of the lexicon, so that alone it is hardly a name: `Mirror`. */
export const isCommonNoun = (key = ''): boolean =>
  [...meaningsOf(key)].some((meaning) => meaning.startsWith('#'));

/** The runs of capitalised words that nothing but a space parts: «Fête», «Lumières»; `Monique Avery`. */
function runsOf({ words }: Name, text: string): Capital[][] {
  const runs: Capital[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last ? text.slice(last.end, word.start) : '';
    const joins =
      /^(?: |\. | & )$/u.test(gap) ||
      ((isThing(last?.key) || (run?.length === 1 && isCommonNoun(last?.key))) && linking.test(gap));
    if (run && joins) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

const titles = new Set(
  `prime foreign chief executive state attorney vice deputy substitute first like frenchman englishman education travail artisanat afp monday tuesday wednesday
  thursday friday saturday sunday house press`.split(/\s+/),
);

const adjective =
  /-(?:based|era|born|led|owned|style|backed|treated|critical|language)$|^(?:martian|lunar|christian|muslim|jewish)s?$/u;

/** Cuts a run into the names it holds: what stands before a title, and whom the title leads to. */
function parted(run: readonly Capital[]): Capital[][] {
  const at = run.findLastIndex(
    ({ key }, i) =>
      i < run.length - 1 &&
      (titles.has(key) ||
        (rolesOf(key) !== undefined && !isThing(run[i + 1]?.key)) ||
        (isPlace(key) && isGiven(run[i + 1]?.key))),
  );
  if (at < 0 || isGiven(run[0]?.key)) return [[...run]];
  const lead = run.findIndex(({ key }) => titles.has(key) || rolesOf(key) !== undefined);
  return [run.slice(0, lead < 0 ? at + 1 : lead), run.slice(at + 1)];
}

const mute = ({ key }: Capital): boolean =>
  months.has(key) || weekdays.has(key) || adjective.test(key);

/** Whether a lone word that opens its sentence is a name all the same: the page writes it so inside one, or never without. */
const isProved = ({ key }: Capital, page: NameBook): boolean =>
  page.capitals.includes(key) ||
  (page.names.has(key) && !page.lower.includes(key) && (isGiven(key) || isPlace(key)));

/** Names whose capital proves them: not a lone word that only opens its sentence, unless the page writes it inside one. */
function sureNames(text: string, page: NameBook): Name[] {
  return namesIn(text)
    .flatMap((name) => runsOf(name, text))
    .flatMap(parted)
    .flatMap((run) => {
      const words = run.slice(
        Math.max(
          0,
          run.findIndex(({ key }) => !page.common.has(key)),
        ),
      );
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last || page.common.has(first.key)) return [];
      if (words.every(({ key }) => plain(key)) || words.some(mute)) return [];
      if (first.opens && words.length === 1 && !isProved(first, page)) return [];
      return [
        { words, start: first.start, end: last.end, text: text.slice(first.start, last.end) },
      ];
    });
}

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
  return meet(meaningsOf(word), meaningsOf(text));
}

/** The groups of people that a text tells of: «les chauffeurs». */
export const actorNames = (text: string): Name[] =>
  wordsOf(text)
    .filter(({ text: word }) => !/\p{Lu}/u.test(word))
    .map((word) => ({ ...word, key: bare(word.text), opens: false }))
    .filter(({ key }) => actorsOf(key) !== undefined)
    .map((word) => ({ words: [word], text: word.key, start: word.start, end: word.end }));

/** Reads the names of a page, and of any text that is held against it. */
export function castOf(all: string): Cast {
  const page = nameBook(all, '', 'en');
  const books = new Map<string, NameBook>();
  const lists = new Map<string, readonly Name[]>();
  const bookOf = (text: string) => {
    const book = books.get(text) ?? nameBook(text, '', 'en');
    books.set(text, book);
    return book;
  };
  const namesOf = (text: string) => {
    const list = lists.get(text) ?? sureNames(text, page);
    lists.set(text, list);
    return list;
  };
  const names = sureNames(all, page);
  const kindOf = kindsIn(all, names);
  const topics = topicsOf(names);
  const distinct = [...new Map(names.map((name) => [name.text, name])).values()];
  const pairs = new Map<string, boolean>();
  const tells = (text: string, name: Name): boolean => {
    const groups = actorIn(name);
    if (groups) return bareWords(text).some((word) => ofGroup(word, groups, name));
    const book = bookOf(text);
    const telling = name.words.filter(({ key }) => tellsApart(key));
    if (telling.length > 0)
      return telling.some(
        (word) => known(word, book) || [...book.names].some((its) => soundsAs(word.key, its)),
      );
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

/** Whether a bare word tells one name from another: no `Bank`, no country. */
const tellsApart = (key: string): boolean => !plain(key) && !isThing(key) && !isPlace(key);

const keysOf = ({ words }: Name): string[] => words.map(({ key }) => key);

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

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((meaning) => other.has(meaning));

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

function sameName(
  one: Name,
  other: Name,
  { page, names, kindOf }: Pick<Cast, 'page' | 'names' | 'kindOf'>,
): boolean {
  const [mine, theirs] = [keysOf(one), keysOf(other)];
  const [a = '', b = ''] = [mine.at(-1), theirs.at(-1)];
  if (kindOf(one) === 'place' && (holds(a, b) || holds(b, a))) return true;
  const groups = actorsOf(b);
  if (groups && [...(actorsOf(a) ?? [])].some((group) => groups.has(group))) return true;
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

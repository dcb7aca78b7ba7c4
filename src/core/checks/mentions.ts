import { actorsOf } from '#src/core/actors.ts';
import { months, weekdays } from '#src/core/calendar.ts';
import { editDistance } from '#src/core/edit-distance.ts';
import { formsOf, isPlace } from '#src/core/gazetteer.ts';
import { isGiven } from '#src/core/given-names.ts';
import { known, plain } from '#src/core/known-names.ts';
import { type NameBook, nameBook } from '#src/core/name-book.ts';
import { isThing, kindsIn, type NameKind } from '#src/core/name-kinds.ts';
import { type Capital, type Name, namesIn } from '#src/core/names.ts';
import { rolesOf } from '#src/core/roles.ts';

/** What tells the names of a page apart. */
export type Cast = {
  page: NameBook;
  names: readonly Name[];
  kindOf: (name: Name) => NameKind;
  /** Whether a text has a telling word of a name, in either language. */
  tells: (text: string, name: Name) => boolean;
  /** Whether two names are one to the page: of one person, or with a telling word in common. */
  oneName: (one: Name, other: Name) => boolean;
  /** Whether the page keeps coming back to a name, so that its pronouns may stand for it anywhere. */
  isTopic: (name: Name) => boolean;
  /** The names of a text whose capital proves them. */
  namesOf: (text: string) => readonly Name[];
};

/** The runs of capitalised words that nothing but a space parts: «Fête», «Lumières»; `Monique Avery`. */
function runsOf({ words }: Name, text: string): Capital[][] {
  const runs: Capital[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && /^(?: |\. | & )$/u.test(text.slice(last.end, word.start))) run.push(word);
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
      if (first.opens && words.length === 1 && !page.capitals.includes(first.key)) return [];
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

/** Reads the names of a page, and of any text that is held against it. */
export function castOf(all: string): Cast {
  const page = nameBook(all, '');
  const books = new Map<string, NameBook>();
  const lists = new Map<string, readonly Name[]>();
  const bookOf = (text: string) => {
    const book = books.get(text) ?? nameBook(text, '');
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
    tells: (text, name) => {
      const book = bookOf(text);
      return (
        name.words.some((word) => !plain(word.key) && known(word, book)) ||
        name.words.every(({ key }) => plain(key) && book.words.has(key))
      );
    },
  };
}

const keysOf = ({ words }: Name): string[] => words.map(({ key }) => key);

/** Whether two bare words are one name written twice: in two languages, cut short, or spelt otherwise. */
function oneWord(one: string, other: string): boolean {
  if (one === other || formsOf(one).has(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length > 2 && long.startsWith(short)) return true;
  return short.length > 4 && editDistance(one, other, 2) <= (short.length > 6 ? 2 : 1);
}

const initials = (keys: readonly string[]): string => keys.map(([letter]) => letter).join('');

function sameName(
  one: Name,
  other: Name,
  { page, names, kindOf }: Pick<Cast, 'page' | 'names' | 'kindOf'>,
): boolean {
  const [mine, theirs] = [keysOf(one), keysOf(other)];
  const [a = '', b = ''] = [mine.at(-1), theirs.at(-1)];
  const groups = actorsOf(b);
  if (groups && [...(actorsOf(a) ?? [])].some((group) => groups.has(group))) return true;
  if (mine.length > 1 && theirs.length > 1 && kindOf(one) === 'person') {
    const [first = '', second = ''] = [mine.at(-2), theirs.at(-2)];
    return oneWord(a, b) && (oneWord(first, second) || first.length < 2 || second.length < 2);
  }
  if (mine.some((key) => theirs.some((its) => oneWord(key, its)))) return true;
  if (initials(mine) === theirs.join('') || initials(theirs) === mine.join('')) return true;
  if (page.after.get(a)?.has(b) || page.after.get(b)?.has(a)) return true;
  return names.some((name) => {
    const keys = keysOf(name);
    return mine.every((key) => keys.includes(key)) && theirs.every((key) => keys.includes(key));
  });
}

import { remembered } from '#src/core/remember.ts';
import { wordList, wordSet } from '#src/core/text/word-list.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { englishStopwords, frenchStopwords, isStopword } from '#src/core/words/stopwords.ts';
import { formsOf } from './gazetteer.ts';
import { homeOf } from './home.ts';
import { acronymsOf, dottedIn, initialsOf, statesIn } from './initials.ts';
import { type Capital, capitalsIn, smallWordsIn } from './names.ts';

/** The names of a text; all words bare. */
export type PageNames = {
  words: ReadonlySet<string>;
  /** The same as they follow each other. */
  told: readonly string[];
  /** Words that the page writes in capitals alone, or with dots: `who` for `WHO`, `us` for `U.S.`. */
  shouted: ReadonlySet<string>;
  /** The words of the page in all their forms: «italien» for `Italy`. */
  forms: ReadonlySet<string>;
  /** Words that the page writes with a capital inside a sentence or twice over. */
  capitals: readonly string[];
  /** Words that the page writes without a capital. */
  lower: readonly string[];
  /** Initials of the names of several words: `wsj`. */
  initials: ReadonlySet<string>;
  /** All words that the page writes with a capital, wherever they stand. */
  names: ReadonlySet<string>;
  /** Initials of a capitalised word and the words after it, small ones skipped: `ina`. */
  acronyms: ReadonlySet<string>;
  /** The capitalised words seen right before a word, and right after it. */
  before: ReadonlyMap<string, ReadonlySet<string>>;
  after: ReadonlyMap<string, ReadonlySet<string>>;
  /** `a b` for capitalised words at most four words apart. */
  near: ReadonlySet<string>;
  /** Neighbouring words written as one: `timewarner`. */
  joined: ReadonlySet<string>;
};

/** What a page knows of names. */
export type NameBook = PageNames & {
  /** Whether the page is known not to be in French, so that it may spell names otherwise. */
  foreign: boolean;
  /** The country of the page and its people, which it need not name. */
  home: ReadonlySet<string>;
  /** Words that are no name even with a capital. */
  common: ReadonlySet<string>;
};

const starters =
  wordList(`selon cote fort forte fondee fonde lancee lance objectif resultat bilan question reste exit place gare cap retour zoom seul seule
  interroge interrogee interroges outre hormis excepte grace faute hier demain aujourd-hui face suite quant parmi durant via voire bref merci oui
  patron patronne directeur directrice fondateur fondatrice journaliste auteur autrice professeur chercheur chercheuse president presidente
  hello also however despite according meanwhile today yesterday later`);

/** Words that are in capitals everywhere and prove no name. */
export const neutral = wordSet(
  `internet web net toile etat etats ndlr nc r&d tv dr dre ok hlm smic ong pme bd deuxieme troisieme`,
);

const add = (map: Map<string, Set<string>>, key: string, value: string) =>
  map.set(key, (map.get(key) ?? new Set()).add(value));

/** The capitalised words of a text by their neighbours. */
function neighbours(capitals: readonly Capital[], text: string) {
  const before = new Map<string, Set<string>>();
  const after = new Map<string, Set<string>>();
  const near = new Set<string>();
  const hyphened: string[] = [];
  capitals.forEach((capital, i) => {
    const next = capitals[i + 1];
    if (next && text.slice(capital.end, next.start) === ' ' && !next.opens) {
      add(after, capital.key, next.key);
      add(before, next.key, capital.key);
      hyphened.push(`${capital.key}-${next.key}`);
    }
    for (const other of capitals.slice(i + 1, i + 5)) {
      if (other.start - capital.end > 30) break;
      near.add(`${capital.key} ${other.key}`);
    }
  });
  return { before, after, near, hyphened };
}

/** A bare word without the sign of several: `carolinas` → `carolina`. */
export const singular = (key: string): string => key.replace(/(?<!s)s$/, '');

/** The parts of a word that a hyphen joins, or nothing at all, as where two sentences of a page touch: `Actu17Éric`. */
function partsOf(key: string, text: string): string[] {
  if (key.includes('-')) return key.split('-');
  if (!/[\p{Ll}\p{N}]\p{Lu}\p{Ll}/u.test(text)) return [];
  return text.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu}\p{Ll})/u).map(bare);
}

function readNames(page: string): PageNames {
  const words = wordsOf(page);
  const capitals = capitalsIn(page);
  const { hyphened, ...around } = neighbours(capitals, page);
  const dotted = dottedIn(page);
  const shouted = new Set([
    ...words.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).map(({ key }) => key),
    ...dotted,
  ]);
  const known = new Set([
    ...words.flatMap(({ key, text }) => [key, ...partsOf(key, text)]),
    ...dotted,
    ...statesIn(page),
    ...hyphened,
  ]);
  return {
    ...around,
    words: known,
    told: words.map(({ key }) => key),
    shouted,
    forms: new Set(
      [...known]
        .filter((word) => !isStopword(word) || shouted.has(word))
        .flatMap((word) => [...formsOf(word), ...formsOf(singular(word))]),
    ),
    lower: [...new Set(words.filter(({ text }) => !/\p{Lu}/u.test(text)).map(({ key }) => key))],
    capitals: [...new Set(capitals.filter(({ opens }) => !opens).map(({ key }) => key))],
    initials: initialsOf(capitals, page),
    names: new Set(capitals.flatMap(({ key }) => [key, ...key.split('-')])),
    acronyms: acronymsOf(words, page),
    joined: new Set(
      words.flatMap(({ key }, i) => {
        const [second, third] = [words[i + 1]?.key ?? '', words[i + 2]?.key ?? ''];
        return [key, key + second, key + second + third];
      }),
    ),
  };
}

const namesOf = remembered(readNames, 200);

const always: ReadonlySet<string> = new Set([
  ...frenchStopwords,
  ...englishStopwords,
  ...starters,
  ...neutral,
]);

/** Reads the names of a page; words that the brief also writes in lower case are no names. */
export function nameBook(page: string, brief: string, language?: string): NameBook {
  const lower = smallWordsIn(brief).map(({ key }) => key);
  return {
    ...namesOf(page),
    foreign: language !== undefined && language !== 'fr',
    home: homeOf(page, language),
    common: lower.length > 0 ? new Set([...always, ...lower]) : always,
  };
}

/** Whether a page has a bare word, as it is or in the other language. */
export const hasWord = (key: string, { words, forms }: NameBook): boolean =>
  words.has(key) || forms.has(key);

import { months, weekdays } from './calendar.ts';
import { formsOf } from './gazetteer.ts';
import { institutionWords, meaningsOfAcronym } from './institutions.ts';
import { type Capital, capitalsIn } from './names.ts';
import { partsOfPlace, seatOf } from './places.ts';
import { englishStopwords, frenchStopwords } from './stopwords.ts';
import { englishSpellings } from './transliteration.ts';
import { bare, type Word, wordsOf } from './words.ts';

/** What a page knows of names; all words bare. */
export type NameBook = {
  /** Whether the page is not in French, so that it may spell names otherwise. */
  foreign: boolean;
  words: ReadonlySet<string>;
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
  /** Words that are no name even with a capital. */
  common: ReadonlySet<string>;
  /** The capitalised words seen right before a word, and right after it. */
  before: ReadonlyMap<string, ReadonlySet<string>>;
  after: ReadonlyMap<string, ReadonlySet<string>>;
  /** `a b` for capitalised words at most four words apart. */
  near: ReadonlySet<string>;
  /** Neighbouring words written as one: `timewarner`. */
  joined: ReadonlySet<string>;
};

const starters =
  `selon cote fort forte fondee fonde lancee lance objectif resultat bilan question reste exit place gare cap retour zoom seul seule
  interroge interrogee interroges outre hormis excepte grace faute hier demain aujourd-hui face suite quant parmi durant via voire bref merci oui
  patron patronne directeur directrice fondateur fondatrice journaliste auteur autrice professeur chercheur chercheuse president presidente
  hello also however despite according meanwhile today yesterday later`.split(/\s+/);

const neutral = `internet web net toile etat etats ndlr nc r&d tv dr ok`.split(' ');

const add = (map: Map<string, Set<string>>, key: string, value: string) =>
  map.set(key, (map.get(key) ?? new Set()).add(value));

function initialsOf(capitals: readonly Capital[], text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < capitals.length; i += 1) {
    let letters = '';
    for (let j = i; j < Math.min(capitals.length, i + 6); j += 1) {
      const [last, capital] = [capitals[j - 1], capitals[j]];
      if (!capital) break;
      if (
        j > i &&
        !/^(?:[ \u00a0-]|[ \u00a0](?:of|the|de|du|des|la|le|et|and|for|pour|l['’]|d['’]| ){1,3}[ \u00a0]?)$/u.test(
          text.slice(last?.end, capital.start),
        )
      )
        break;
      letters += capital.key[0] ?? '';
      if (letters.length > 1) found.add(letters);
    }
  }
  return found;
}

const small = /^(?:de|du|des|d|la|le|les|l|et|en|pour|of|the|for|and)$/;

/** What the initials of each capitalised word and the words after it spell. */
function acronymsOf(words: readonly (Word & { key: string })[], text: string): Set<string> {
  const found = new Set<string>();
  words.forEach((word, i) => {
    if (!/^\p{Lu}/u.test(word.text)) return;
    let letters = word.key[0] ?? '';
    let end = word.end;
    for (const next of words.slice(i + 1, i + 9)) {
      if (!/^[\s'’-]{1,2}$/u.test(text.slice(end, next.start)) || letters.length > 5) break;
      end = next.end;
      if (small.test(next.key)) continue;
      letters += next.key[0] ?? '';
      if (letters.length > 2) found.add(letters);
    }
  });
  return found;
}

/** Reads the names of a page; words that the brief or the page also writes in lower case are no names. */
export function nameBook(page: string, brief: string, foreign = false): NameBook {
  const words = wordsOf(page).map((word) => ({ ...word, key: bare(word.text) }));
  const capitals = capitalsIn(page);
  const before = new Map<string, Set<string>>();
  const after = new Map<string, Set<string>>();
  const near = new Set<string>();
  capitals.forEach((capital, i) => {
    const next = capitals[i + 1];
    if (next && page.slice(capital.end, next.start) === ' ' && !next.opens) {
      add(after, capital.key, next.key);
      add(before, next.key, capital.key);
    }
    for (const other of capitals.slice(i + 1, i + 5)) {
      if (other.start - capital.end > 30) break;
      near.add(`${capital.key} ${other.key}`);
    }
  });
  const lower = wordsOf(brief).filter(({ text }) => !/\p{Lu}/u.test(text));
  const dotted = page.match(/(?<![\p{L}.])(?:\p{Lu}\.){2,}/gu) ?? [];
  return {
    foreign,
    words: new Set([
      ...words.flatMap(({ key }) => [key, ...key.split('-')]),
      ...dotted.map((letters) => bare(letters.replaceAll('.', ''))),
    ]),
    lower: [...new Set(words.filter(({ text }) => !/\p{Lu}/u.test(text)).map(({ key }) => key))],
    capitals: [...new Set(capitals.filter(({ opens }) => !opens).map(({ key }) => key))],
    initials: initialsOf(capitals, page),
    names: new Set(capitals.flatMap(({ key }) => [key, ...key.split('-')])),
    acronyms: acronymsOf(words, page),
    common: new Set([
      ...frenchStopwords,
      ...englishStopwords,
      ...starters,
      ...neutral,
      ...lower.map(({ text }) => bare(text)),
    ]),
    before,
    after,
    near,
    joined: new Set(
      words.flatMap(({ key }, i) => {
        const [second, third] = [words[i + 1]?.key ?? '', words[i + 2]?.key ?? ''];
        return [key, key + second, key + second + third];
      }),
    ),
  };
}

const spells = (key: string, book: NameBook): boolean =>
  book.words.has(key) || [...formsOf(key)].some((form) => book.words.has(form));

const ofPeople =
  /(?:ais|aises?|ois|oises?|iens?|iennes?|ains?|aines?|ans?|anes?|ins?|ines?|enes?|ites?|ards?|ardes?)$/;

/** Whether the page has the people's name for a place, or the place of a people: «madrilène» for Madrid, `Texas` for «Texan». */
function peopled(key: string, book: NameBook): boolean {
  const root = key.slice(0, Math.max(4, key.length - 1));
  if (
    key.length >= 4 &&
    book.lower.some(
      (word) => word.startsWith(root) && word.length > key.length && ofPeople.test(word),
    )
  )
    return true;
  return (
    ofPeople.test(key) &&
    book.capitals.some(
      (word) =>
        word.length >= 4 &&
        key.length > word.length &&
        key.startsWith(word.replace(/[aeiosy]$/, '')),
    )
  );
}

/** Whether the page names a place that lies in this one: Pilsen for «Tchéquie». */
const around = (key: string, book: NameBook): boolean =>
  [...formsOf(key)].some((form) =>
    partsOfPlace(form).some((part) => book.names.has(part) || book.initials.has(part)),
  );

/** Whether a short form stands for words of the page: «BCE» for `European Central Bank`, «Ina» for «Institut national de l’audiovisuel». */
function shortened({ key, text }: Pick<Capital, 'key' | 'text'>, book: NameBook): boolean {
  if (text === text.toUpperCase() && book.initials.has(key)) return true;
  if (meaningsOfAcronym(key).some((words) => words.every((word) => book.words.has(word))))
    return true;
  return key.length > 2 && key.length < 7 && book.acronyms.has(key);
}

/** Whether a capital proves nothing of a word: a small one, or an institution's. */
export const plain = (key: string): boolean =>
  frenchStopwords.has(key) ||
  englishStopwords.has(key) ||
  neutral.includes(key) ||
  institutionWords.has(key);

const joint =
  /^(?:afro|anglo|franco|sino|russo|d|de|du|des|l|la|le|les|en|sur|sous|et|aux?|of|the)$/;

const sorted = (word: string): string => [...word].sort().join('');

/** Whether the page has the letters of an acronym in the order of its own language: `LDP` for «PLD». */
const reordered = ({ key, text }: Pick<Capital, 'key' | 'text'>, book: NameBook): boolean =>
  /^\p{Lu}{2,5}$/u.test(text) &&
  [...book.names].some((name) => name.length === key.length && sorted(name) === sorted(key));

/** A German name as it is written where there are no umlauts: `Schroeder` for «Schröder». */
const germanSpelling = (text: string): string =>
  bare(text.replace(/[äöü]/giu, (letter) => `${bare(letter)}e`));

/** Whether a page knows a capitalised word: as it is, by its parts, in the other language, by its initials, its people or its country. */
export function known(word: Pick<Capital, 'key' | 'text'>, book: NameBook): boolean {
  const { key, text } = word;
  if (plain(key)) return true;
  if (months.has(key) || weekdays.has(key) || /^[IVXLC]+(?:er?|ère|ème|ᵉ)?$/u.test(text))
    return true;
  const single = key.replace(/s$/, '');
  if (spells(key, book) || spells(single, book) || book.words.has(`${key}s`)) return true;
  if (single !== key && [...formsOf(single)].some((form) => book.words.has(`${form}s`)))
    return true;
  if (book.foreign && [...englishSpellings(key)].some((form) => book.words.has(form))) return true;
  if (book.foreign && (reordered(word, book) || spells(germanSpelling(text), book))) return true;
  if (shortened(word, book) || peopled(key, book) || around(key, book)) return true;
  const country = seatOf(key);
  if (country !== undefined && spells(country, book)) return true;
  if (
    /\p{L}{4}e$/u.test(key) &&
    ['a', 'o', 'i', 'um', 'us', 'y'].some((end) => book.words.has(key.slice(0, -1) + end))
  )
    return true;
  return (
    key.includes('-') &&
    key
      .split('-')
      .every(
        (part) =>
          part.length < 2 || joint.test(part) || institutionWords.has(part) || spells(part, book),
      )
  );
}

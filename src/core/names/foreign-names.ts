import { bare } from '#src/core/text/words.ts';
import { lexiconMeanings } from '#src/core/words/concepts.ts';
import { editDistance } from '#src/core/words/edit-distance.ts';
import { frequencyOf } from '#src/core/words/frequency.ts';
import { personsOf } from './gazetteer.ts';
import { hasWord, type NameBook } from './name-book.ts';
import type { Capital } from './names.ts';
import { soundInFrench, soundsInEnglish } from './transliteration.ts';

const sorted = (word: string): string => [...word].sort().join('');

/** Whether the page has the letters of an acronym in the order of its own language: `LDP` for «PLD». */
const reordered = ({ key, text }: Pick<Capital, 'key' | 'text'>, book: NameBook): boolean =>
  /^\p{Lu}{2,5}$/u.test(text) &&
  [...book.names].some((name) => name.length === key.length && sorted(name) === sorted(key));

/** A German name as it is written where there are no umlauts: `Schroeder` for «Schröder». */
const germanSpelling = (text: string): string =>
  bare(text.replace(/[äöü]/giu, (letter) => `${bare(letter)}e`));

/** What the capitalised words of a foreign page sound like and mean. */
type Reading = { sounds: ReadonlySet<string>; meanings: ReadonlySet<string> };

const readings = new WeakMap<ReadonlySet<string>, Reading>();

function readingOf({ names }: NameBook): Reading {
  const before = readings.get(names);
  if (before) return before;
  const reading = {
    sounds: new Set([...names].filter(({ length }) => length > 3).flatMap(soundsInEnglish)),
    meanings: new Set([...names].flatMap(lexiconMeanings)),
  };
  readings.set(names, reading);
  return reading;
}

/** Whether a word means what a capitalised word of the page does, and is no slip of another one. */
function means(key: string, book: NameBook): boolean {
  const own = lexiconMeanings(key);
  const { meanings } = readingOf(book);
  if (!own.some((one) => meanings.has(one))) return false;
  return ![...book.names].some(
    (name) =>
      name.length > 3 &&
      editDistance(key, name, 1) === 1 &&
      (frequencyOf(key) < 2 || !lexiconMeanings(name).some((one) => own.includes(one))),
  );
}

/** Whether a foreign page has a ruler, a saint or an ancient of that bare French name. */
const bears = (key: string, { words }: NameBook): boolean =>
  [...personsOf(key)].some((form) => words.has(form));

/** Whether a foreign page has a land or a company by the ending of its own language: «Lusonie» for `Lusonia`. */
const endsAbroad = (key: string, { names }: NameBook): boolean =>
  /.{4}ie$/.test(key) && names.has(`${key.slice(0, -2)}ia`);

/** Whether a foreign page has a word as other languages write it: by its sound, its meaning, its letters. */
export function hasForeignForm(word: Pick<Capital, 'key' | 'text'>, book: NameBook): boolean {
  const { key, text } = word;
  if (bears(key, book) || endsAbroad(key, book)) return true;
  if (reordered(word, book) || hasWord(germanSpelling(text), book)) return true;
  const sound = soundInFrench(key);
  return (sound !== undefined && readingOf(book).sounds.has(sound)) || means(key, book);
}

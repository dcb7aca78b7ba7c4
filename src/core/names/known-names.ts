import { months, weekdays } from '#src/core/dates/calendar.ts';
import { romanValue } from '#src/core/numbers/roman.ts';
import { isStopword } from '#src/core/words/stopwords.ts';
import { hasForeignForm } from './foreign-names.ts';
import { wordsByName } from './gazetteer/lines.ts';
import { standIns } from './gazetteer/stand-ins.ts';
import { formsOf } from './gazetteer.ts';
import { isGiven } from './given-names.ts';
import { institutionWords, meaningsOfAcronym } from './institutions.ts';
import { hasWord, type NameBook, neutral, singular } from './name-book.ts';
import type { Capital } from './names.ts';
import { partsOfPlace, seatOf } from './places.ts';

const ofPeople = /^(?:ais|ois|i?en|een|ain|an|in|ite|ard|iste|asque)(?:ne|e)?s?$/;

/** Whether one word is the people's name for the place that the other is: «nantais» for Nantes. */
const calls = (people: string, place: string): boolean =>
  formsOf(people).size === 1 &&
  [place, place.replace(/(?:e?s|[aeioy])$/, '')].some(
    (stem) =>
      stem.length > 3 && people.startsWith(stem) && ofPeople.test(people.slice(stem.length)),
  );

/** Whether the page has the people's name for a place, or the place of a people. */
const peopled = (key: string, { lower, capitals }: NameBook): boolean =>
  key.length > 3 &&
  (lower.some((word) => calls(word, key)) || capitals.some((word) => calls(key, word)));

/** Whether the page names a place that lies in this one: Pilsen for «Tchéquie». */
const around = (key: string, book: NameBook): boolean =>
  [...formsOf(key)].some((form) =>
    partsOfPlace(form).some(
      (part) => book.names.has(part) || book.initials.has(part) || book.forms.has(part),
    ),
  );

/** Words of a page that a long name takes at most. */
const longest = 8;

/** Whether a page has some words near each other. */
const tells = (words: readonly string[], { words: known, told }: NameBook): boolean =>
  words.every((word) => known.has(word)) &&
  (words.length < 2 ||
    told.some(
      (key, i) =>
        key === words[0] &&
        words.every((word) => told.slice(Math.max(0, i - longest), i + longest).includes(word)),
    ));

/** Whether a short form stands for words of the page: «BCE» for `European Central Bank`, «Ina» for «Institut national de l’audiovisuel». */
function shortened({ key, text }: Pick<Capital, 'key' | 'text'>, book: NameBook): boolean {
  if (text === text.toUpperCase() && book.initials.has(key)) return true;
  if (meaningsOfAcronym(key).some((words) => tells(words, book))) return true;
  return key.length > 2 && key.length < 7 && book.acronyms.has(key);
}

/** Whether a capital proves nothing of a word: a small one, or an institution's. */
export const provesNoName = (key: string): boolean =>
  isStopword(key) ||
  neutral.has(key) ||
  institutionWords.has(key) ||
  institutionWords.has(singular(key));

const stands = wordsByName(standIns);

/** Whether a word is the by-name or the seat of what the page names: «Élysée» for the French president. */
const standsIn = (key: string, book: NameBook): boolean =>
  stands
    .get(key)
    ?.some((word) => (isStopword(word) ? book.shouted.has(word) : hasWord(word, book))) ?? false;

const joint =
  /^(?:[ae]l|afro|americano|anglo|austro|anti|belgo|co|euro|ex|franco|germano|greco|helvetico|hispano|indo|inter|irano|israelo|italo|latino|luso|neo|nippo|non|pan|post|pre|pro|russo|sino|sud|nord|est|ouest|centre|trans|turco|d|de|du|des|l|la|le|les|en|sur|sous|et|aux?|of|the)$/;

const ranking = /(?:er?|re|ère|ème|ᵉʳ?|ʳᵉ)$/u;

/** Whether a capital stands for its country, which the page names: «Varsovie» for `Poland`. */
const isSeat = (key: string, book: NameBook): boolean => {
  const country = seatOf(key);
  return country !== undefined && hasWord(country, book);
};

/** Whether a page tells the age of a team: «les U17» for `the under-17s`, «les moins de 17 ans». */
function isAged(key: string, { words, told }: NameBook): boolean {
  const age = /^u-?(\d\d)$/.exec(key)?.[1];
  return (
    age !== undefined &&
    ([`u-${age}`, `u${age}`, `under-${age}`].some(
      (word) => words.has(word) || words.has(`${word}s`),
    ) ||
      told.some((word, i) => word === age && /^(?:under|de)$/.test(told[i - 1] ?? '')))
  );
}

/** Whether a page knows a capitalised word by itself: as it is, by its parts, in the other language, by its initials or its people. */
function isTold(word: Pick<Capital, 'key' | 'text'>, book: NameBook): boolean {
  const { key, text } = word;
  if (provesNoName(key) || book.home.has(key)) return true;
  if (months.has(key) || weekdays.has(key) || romanValue(text.replace(ranking, ''))) return true;
  if (hasWord(key, book) || hasWord(singular(key), book) || hasWord(`${key}s`, book)) return true;
  if (book.foreign && hasForeignForm(word, book)) return true;
  if (shortened(word, book) || peopled(key, book) || around(key, book)) return true;
  if (standsIn(key, book) || isAged(key, book)) return true;
  if (!key.includes('-') || key.split('-').every(isGiven)) return false;
  return key
    .split('-')
    .every(
      (part) =>
        part.length < 2 ||
        joint.test(part) ||
        institutionWords.has(part) ||
        hasWord(part, book) ||
        (book.foreign && hasForeignForm({ key: part, text: part }, book)),
    );
}

/** Whether a page knows a capitalised word: by itself, or by its country. */
export const isKnown = (word: Pick<Capital, 'key' | 'text'>, book: NameBook): boolean =>
  isTold(word, book) || isSeat(word.key, book);

/** Whether a page knows a capital by its country alone, so that it may stand for whoever rules there, and is no place of the page. */
export const isOnlySeat = (word: Pick<Capital, 'key' | 'text'>, book: NameBook): boolean =>
  isSeat(word.key, book) && !isTold(word, book);

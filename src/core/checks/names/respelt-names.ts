import { hasForeignForm } from '#src/core/names/foreign-names.ts';
import { isPlace } from '#src/core/names/gazetteer.ts';
import { isGiven } from '#src/core/names/given-names.ts';
import { provesNoName } from '#src/core/names/known-names.ts';
import { hasWord, type NameBook, singular } from '#src/core/names/name-book.ts';
import type { Capital, Name } from '#src/core/names/names.ts';
import { textBefore } from '#src/core/text/span.ts';
import { inLexicon } from '#src/core/words/concepts.ts';
import { editDistance } from '#src/core/words/edit-distance.ts';
import { frenchStopwords } from '#src/core/words/stopwords.ts';
import { opensAsName } from './opening-names.ts';

const article =
  /(?:^|[^\p{L}])(?:une?|l[ea]s?|l['’]|d[eu]s?|d['’]|aux?|ces?|cette|ses|son|sa|leurs?|nos|vos|deux|\p{L}+s) ?$/iu;

/** Whether a text has an article or a plural right before a place, so that what stands there may be no name, or one of several. */
export const followsArticle = (text: string, start: number): boolean =>
  article.test(textBefore(text, start, 14));

/** A word of a name, and those that stand beside it there. */
type Among = { word: Capital; last: Capital | undefined; next: Capital | undefined };

const beside = (one: Capital | undefined, other: Capital | undefined, text: string): boolean =>
  one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' ';

/** The words that a page has in place of one of a name: after the one before it, or before the one after it. */
function placed({ word, last, next }: Among, text: string, book: NameBook): string[] {
  const found = [
    ...(beside(last, word, text) ? (book.after.get(last?.key ?? '') ?? []) : []),
    ...(beside(word, next, text) ? (book.before.get(next?.key ?? '') ?? []) : []),
  ];
  return found.includes(word.key) ? [] : found;
}

/** Letters of the shortest name that an s parts from another. */
const least = 4;

/** What joins somebody to a noun, and tells nothing of how many they are. */
const joined = /(?<!\p{L})(?:de |d['’])$/iu;

/** Whether an s alone parts a name from that of the page, with no article that would ask for it: «Édouard Philippes». */
function miscounted(among: Among, name: Name, text: string, book: NameBook): boolean {
  const { word } = among;
  const { key } = word;
  const twins = [singular(key), `${key}s`].filter((one) => one !== key && book.names.has(one));
  if (twins.length === 0 || key.length < least || provesNoName(key) || book.words.has(key))
    return false;
  const head = name.words.find((one) => !frenchStopwords.has(one.key)) ?? word;
  const isPlaced = placed(among, text, book).some((one) => twins.includes(one));
  if (followsArticle(text, head.start))
    return isPlaced && isGiven(head.key) && joined.test(textBefore(text, head.start, 4));
  if (isPlaced) return true;
  if (hasWord(key, book) || isPlace(singular(key)) || book.lower.includes(singular(key)))
    return false;
  return (
    !inLexicon(key) ||
    (book.capitals.some((one) => twins.includes(one)) && (!word.opens || opensAsName(word, text)))
  );
}

/** Letters of the shortest first name that is told from a slip. */
const shortest = 3;

/** Whether a first name is a letter away from the one that the page has there: «Mat Olson» for `Matt Olson`. */
const misnamed = (among: Among, text: string, book: NameBook): boolean =>
  among.word.key.length >= shortest &&
  !frenchStopwords.has(among.word.key) &&
  !hasWord(among.word.key, book) &&
  !(book.foreign && hasForeignForm(among.word, book)) &&
  beside(among.word, among.next, text) &&
  placed({ ...among, last: undefined }, text, book).some(
    (one) => !frenchStopwords.has(one) && editDistance(among.word.key, one, 1) === 1,
  );

/** Whether a word of a name is one of the page but for an s or a letter of a first name, though a word of the language may be so spelt. */
export function respelt(name: Name, i: number, text: string, book: NameBook): boolean {
  const [last, word, next] = [name.words[i - 1], name.words[i], name.words[i + 1]];
  if (!word) return false;
  const among = { word, last, next };
  return miscounted(among, name, text, book) || misnamed(among, text, book);
}

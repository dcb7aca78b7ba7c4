import { isPeople } from '#src/core/names/gazetteer.ts';
import { isGiven } from '#src/core/names/given-names.ts';
import { institutionWords } from '#src/core/names/institutions.ts';
import { isKnown, isOnlySeat } from '#src/core/names/known-names.ts';
import type { NameBook } from '#src/core/names/name-book.ts';
import type { Capital, Name } from '#src/core/names/names.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { isUnitSign } from '#src/core/text/unit-signs.ts';
import { inLexicon } from '#src/core/words/concepts.ts';
import { editDistance } from '#src/core/words/edit-distance.ts';
import { isFamiliar, isOrdinary, opensAsName } from './opening-names.ts';
import { isPeopled } from './peopled-names.ts';
import { followsArticle, respelt } from './respelt-names.ts';
import { isSite } from './sites.ts';

/** The name of the page that a word was probably meant to be, where the page proves that it is one or no word is so spelt. */
function meant(word: Capital, book: NameBook): string | undefined {
  const most = word.key.length >= 8 ? 2 : 1;
  if (word.key.length < 5) return undefined;
  const isPlain = isOrdinary(word);
  const near = (key: string, slips: number) =>
    key.length >= 4 && editDistance(word.key, key, slips) <= slips;
  return (
    book.capitals.find((key) => near(key, most) && !(isPlain && inLexicon(key))) ??
    (isPlain
      ? undefined
      : [...book.names].find((key) => near(key, 1) && !book.lower.includes(key) && !inLexicon(key)))
  );
}

/** Two words that the page knows, but never together: a first name given to another person. */
function mismatched(first: Capital, second: Capital, gap: string, book: NameBook): boolean {
  if (gap !== ' ' || book.common.has(first.key)) return false;
  const before = book.before.get(second.key);
  const after = book.after.get(first.key);
  if (!before || before.has(first.key) || book.near.has(`${first.key} ${second.key}`)) return false;
  return after !== undefined || !isKnown(first, book);
}

/** Whether a word is the given name of somebody whom the page calls by the last name alone. */
const completes = (word: Capital, next: Capital | undefined, book: NameBook): boolean =>
  next !== undefined &&
  isGiven(word.key) &&
  book.names.has(next.key) &&
  [...(book.before.get(next.key) ?? [])].every(
    (key) => !isGiven(key) && (key.length < 3 || rolesOf(key) !== undefined || inLexicon(key)),
  );

/** Whether a word that an era or an institution has too is a newspaper that everybody knows, for lack of an article: «selon Libération». */
const isPaper = ({ key, opens, start }: Capital, text: string, book: NameBook): boolean =>
  institutionWords.has(key) &&
  isFamiliar(key) &&
  !opens &&
  !book.names.has(key) &&
  !followsArticle(text, start);

/** Words with a capital that name nobody: «Monsieur», «K.-O.», «R&D», «la Saint-Sylvestre», «le Nouvel An». */
const isTitle = ({ key }: Capital, after: string): boolean =>
  (/^(?:nouvel|jour)$/.test(key) && /^ (?:de l['’])?an(?!\p{L})/iu.test(after)) ||
  (key === 'r' && /^&D(?!\p{L})/u.test(after)) ||
  /^(?:saint-(?:sylvestre|valentin|jean|nicolas|patrick)|toussaint|chandeleur|epiphanie|pentecote|ascension|assomption|halloween|armistice|celsius|fahrenheit|kelvin)$/.test(
    key,
  ) ||
  /^(?:monsieur|madame|mademoiselle|messieurs|mesdames)$/.test(key) ||
  (/^[ko]$/.test(key) && /^\.?-?O?\.?(?!\p{L})/u.test(after));

/** What only a name ends on: «Canal+». */
const plus = /^\+(?![\p{L}\p{N}])/u;

/** The words of a name that the page does not know, as far as a capital at the start of a sentence lets one tell. */
export function strangers(name: Name, text: string, book: NameBook, page: string): Capital[] {
  const { words } = name;
  return words.filter((word, i) => {
    const next = words[i + 1];
    if (
      isUnitSign(text, word) ||
      completes(word, next, book) ||
      isTitle(word, text.slice(word.end, word.end + 10))
    )
      return false;
    if (isPeople(word.key) && next && !isPeopled(next.key, page)) return false;
    const gap = next ? text.slice(word.end, next.start) : '';
    if (respelt(name, i, text, book) || isPaper(word, text, book)) return true;
    if (isOnlySeat(word, book) && isSite(name, text)) return true;
    if (isKnown(word, book))
      return (
        next !== undefined &&
        !isPeople(word.key) &&
        isKnown(next, book) &&
        !(word.opens && isOrdinary(word)) &&
        mismatched(word, next, gap, book)
      );
    if (!word.opens || plus.test(text.slice(word.end, word.end + 2))) return true;
    if (book.common.has(word.key)) return false;
    if (meant(word, book) !== undefined) return true;
    if (isGiven(word.key) && !inLexicon(word.key)) return true;
    if (next && gap === ' ')
      return !isOrdinary(word) && (!isKnown(next, book) || mismatched(word, next, gap, book));
    return opensAsName(word, text);
  });
}

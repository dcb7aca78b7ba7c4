import { meaningsOf } from '#src/core/concepts.ts';
import { editDistance } from '#src/core/edit-distance.ts';
import type { Finding } from '#src/core/finding.ts';
import { isPeople, isPlace } from '#src/core/gazetteer.ts';
import { isGiven } from '#src/core/given-names.ts';
import { longNamesIn, meaningsOfAcronym } from '#src/core/institutions.ts';
import { known } from '#src/core/known-names.ts';
import { type NameBook, nameBook } from '#src/core/name-book.ts';
import { type Capital, type Name, namesIn } from '#src/core/names.ts';
import { sentencesOf } from '#src/core/sentences.ts';
import { bare, bareWords, wordsOf } from '#src/core/words.ts';
import type { Check } from './subject.ts';

/** The name of the page that a word was probably meant to be. */
function meant(word: Capital, book: NameBook): string | undefined {
  const most = word.key.length >= 8 ? 2 : 1;
  if (word.key.length < 5) return undefined;
  return book.capitals.find((key) => key.length >= 4 && editDistance(word.key, key, most) <= most);
}

/** Two words that the page knows, but never together: a first name given to another person. */
function mismatched(first: Capital, second: Capital, gap: string, book: NameBook): boolean {
  if (gap !== ' ' || book.common.has(first.key)) return false;
  const before = book.before.get(second.key);
  const after = book.after.get(first.key);
  if (!before || before.has(first.key) || book.near.has(`${first.key} ${second.key}`)) return false;
  return after !== undefined || !known(first, book);
}

/** Whether a word is the given name of somebody whom the page calls by the last name alone. */
const completes = (word: Capital, next: Capital | undefined, book: NameBook): boolean =>
  next !== undefined &&
  isGiven(word.key) &&
  book.names.has(next.key) &&
  ![...(book.before.get(next.key) ?? [])].some(isGiven);

/** What follows a name that opens a sentence with no article: a verb in its third person. */
const acts =
  /^ (?:(?:n['’]|ne |se |s['’]|y |lui |leur |en )?(?:a|ont|est|sont|avait|avaient|était|étaient|va|vont|doit|doivent|peut|peuvent|veut|veulent|fait|font|dit|fut|furent|\p{L}{3,}(?:era|eront|ira|iront|ait|aient|ient|ient|oit|urent|èrent))) /u;

/** Words that may stand before a verb with no article and yet are no names. */
const bearers = new Set(
  `qui personne rien tout cela ceci ce on il ils elle elles nul nulle aucun aucune chacun chacune certains certaines beaucoup plusieurs autres autre tous toutes
  quelques-uns peu celui celle ceux celles preuve mention rendez-vous force rude grand grande grands grandes tel telle tels telles mieux pire nombreux nombreuses
  rares seul seule seuls seules beaucoup combien encore aussi ainsi reste moins plus trop peut-etre sans-doute jamais deux trois quatre cinq six sept huit neuf dix
  onze douze quinze vingt trente cent mille question tant voila ici la-bas ailleurs parmi moitie autant justice permis interdit restait restent viendra suivra
  viendront suivront interroge consulte invite sollicite jusqu-ici jusque-la desormais bientot depuis demain hier aujourd-hui toujours souvent parfois`.split(
    /\s+/,
  ),
);

/** Whether the page tells a people or a place in the sentence of a name, so that another would be false of it. */
const placed = (name: Capital | undefined, page: string): boolean =>
  sentencesOf(page).some(({ text }) => {
    const words = bareWords(text);
    return words.includes(name?.key ?? '') && words.some(isPeople);
  });

/** The words of a name that the page does not know, as far as a capital at the start of a sentence lets one tell. */
function strangers(name: Name, text: string, book: NameBook, page: string): Capital[] {
  const { words } = name;
  return words.filter((word, i) => {
    if (completes(word, words[i + 1], book)) return false;
    if (isPeople(word.key) && words[i + 1] && !placed(words[i + 1], page)) return false;
    const next = words[i + 1];
    const gap = next ? text.slice(word.end, next.start) : '';
    if (known(word, book))
      return (
        next !== undefined &&
        !isPeople(word.key) &&
        known(next, book) &&
        mismatched(word, next, gap, book)
      );
    if (!word.opens) return true;
    if (book.common.has(word.key)) return false;
    if (meant(word, book) !== undefined) return true;
    if (next && gap === ' ') return !known(next, book) || mismatched(word, next, gap, book);
    return (
      acts.test(text.slice(word.end, word.end + 24)) &&
      !bearers.has(word.key.replace(/-(?:ci|la)$/, ''))
    );
  });
}

function findings(
  text: string,
  book: NameBook,
  page: string,
  place: (start: number, end: number) => Finding['span'],
): Finding[] {
  return namesIn(text).flatMap((name) => {
    const odd = strangers(name, text, book, page);
    const first = odd[0];
    const last = odd.at(-1);
    if (!first || !last) return [];
    if (book.joined.has(bare(name.text).replace(/[^\p{L}\p{N}]/gu, ''))) return [];
    const subject = text.slice(first.start, last.end);
    return [
      {
        code: 'name',
        about: 'fact',
        hard: true,
        span: place(first.start, last.end),
        subject,
      } as const,
    ];
  });
}

const fault = (text: string, start: number, end: number): Finding => ({
  code: 'name',
  about: 'fact',
  hard: true,
  span: [start, end],
  subject: text.slice(start, end),
});

/** Institutions by their long names of which the page has neither the short form nor most of the words. */
function foreignBodies(text: string, book: NameBook): Finding[] {
  return longNamesIn(text)
    .filter(({ short }) =>
      meaningsOfAcronym(short).every(
        (words) =>
          2 * words.filter((word) => book.words.has(word)).length <= words.length &&
          !(words.length === 1 && book.words.has(words[0] ?? '')),
      ),
    )
    .map(({ start, end }) => fault(text, start, end));
}

/** The peoples that qualify a noun for which the page gives another: «le fonds qatari» for `the Norwegian fund`. */
function foreignPeoples(text: string, page: string, book: NameBook): Finding[] {
  const words = wordsOf(text).map((word) => ({ ...word, key: bare(word.text) }));
  const told = bareWords(page);
  return words.flatMap((word, i) => {
    if (/^\p{Lu}/u.test(word.text) || !isPeople(word.key) || known(word, book)) return [];
    const nouns = words.slice(Math.max(0, i - 2), i).filter(({ key }) => key.length > 3);
    const meanings = new Set(nouns.flatMap(({ key }) => [...meaningsOf(key)]));
    const qualified = told.some(
      (key, j) =>
        [...meaningsOf(key)].some((meaning) => meanings.has(meaning)) &&
        told.slice(Math.max(0, j - 3), j + 4).some((near) => near !== key && isPlace(near)),
    );
    return qualified ? [fault(text, word.start, word.end)] : [];
  });
}

/** Every name of the brief stands in the page, as it is or in its French or English form; capitals alone make a name. */
export const names: Check = ({ draft, source }) => {
  const home = source.language === 'fr' ? ' France' : '';
  const book = nameBook(source.all + home, draft.text, source.language !== 'fr');
  return [
    ...foreignBodies(draft.text, book),
    ...foreignPeoples(draft.text, source.all, book),
    ...findings(draft.text, book, source.all, (start, end) => [start, end]),
    ...findings(draft.headline ?? '', book, source.all, () => [0, 0]),
  ];
};

import { editDistance } from '#src/core/edit-distance.ts';
import type { Finding } from '#src/core/finding.ts';
import { known, type NameBook, nameBook } from '#src/core/name-book.ts';
import { type Capital, type Name, namesIn } from '#src/core/names.ts';
import { bare } from '#src/core/words.ts';
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

/** The words of a name that the page does not know, as far as a capital at the start of a sentence lets one tell. */
function strangers(name: Name, text: string, book: NameBook): Capital[] {
  const { words } = name;
  return words.filter((word, i) => {
    const next = words[i + 1];
    const gap = next ? text.slice(word.end, next.start) : '';
    if (known(word, book))
      return next !== undefined && known(next, book) && mismatched(word, next, gap, book);
    if (!word.opens) return true;
    if (book.common.has(word.key)) return false;
    if (meant(word, book) !== undefined) return true;
    if (next && gap === ' ') return !known(next, book) || mismatched(word, next, gap, book);
    return false;
  });
}

function findings(
  text: string,
  book: NameBook,
  place: (start: number, end: number) => Finding['span'],
): Finding[] {
  return namesIn(text).flatMap((name) => {
    const odd = strangers(name, text, book);
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

/** Every name of the brief stands in the page, as it is or in its French or English form; capitals alone make a name. */
export const names: Check = ({ draft, source }) => {
  const home = source.language === 'fr' ? ' France' : '';
  const book = nameBook(source.all + home, draft.text);
  return [
    ...findings(draft.text, book, (start, end) => [start, end]),
    ...findings(draft.headline ?? '', book, () => [0, 0]),
  ];
};

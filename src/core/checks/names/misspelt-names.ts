import type { NameBook } from '#src/core/names/name-book.ts';
import type { Place } from '#src/core/text/span.ts';
import { bare, type Word, wordsOf } from '#src/core/text/words.ts';
import { editDistance } from '#src/core/words/edit-distance.ts';

const link = /^(?:de|du|des|d|la|le|les|l|sans|pour|aux?)$/;

type Link = Word & { head: string };

/** The small words of names: a word without a capital that small words tie to one with, as in «Robin des bois». */
function tiedIn(text: string): Link[] {
  const words = wordsOf(text);
  return words.flatMap((word, i) => {
    if (/\p{Lu}/u.test(word.text) || word.text.length < 4 || !link.test(words[i - 1]?.text ?? ''))
      return [];
    const head = words
      .slice(Math.max(0, i - 4), i - 1)
      .findLast(({ text: one }) => !link.test(one));
    return head &&
      /^\p{Lu}/u.test(head.text) &&
      !/[.!?:;,«»]/u.test(text.slice(head.start, word.end))
      ? [{ ...word, head: head.key }]
      : [];
  });
}

/** The words of a name that differ by a letter from those that a page in the same language always has there. */
export function misspeltNames(text: string, page: string, book: NameBook): Place[] {
  const told = Map.groupBy(tiedIn(page), ({ head }) => head);
  return tiedIn(text).filter(({ head, text: word }) => {
    if (book.words.has(bare(word))) return false;
    return (
      told.get(head)?.some((one) => editDistance(bare(word), bare(one.text), 1) === 1) ?? false
    );
  });
}

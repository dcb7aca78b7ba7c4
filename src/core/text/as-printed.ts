import { remembered } from '#src/core/remember.ts';

const heads = /(?<![\p{L}\p{M}])(?:[ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ]|[àâäçéèêëîïôöùûü](?=\p{L}))/gu;
const decomposed = /(?<![\p{L}\p{M}])(\p{Lu}|\p{L}(?=\p{M}+\p{L}))(\p{M}+)/gu;
const thousands = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?!\d)/gu;

const hidden = (marks: string): string => '\u00ad'.repeat(marks.length);

/** A text as two newspapers would print it alike, its length kept: no accent on the first letter of a word, which capitals may lack, but on a lone small one («à»), and thousands parted by spaces. */
export const asPrinted = remembered(
  (text): string =>
    text
      .replace(heads, (letter) => letter.normalize('NFD').charAt(0))
      .replace(decomposed, (_, letter: string, marks: string) => letter + hidden(marks))
      .replace(thousands, (number) => number.replaceAll('.', ' ')),
  40,
);

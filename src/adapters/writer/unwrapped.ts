import type { Article } from '#src/core/article.ts';
import { fold, locate } from '#src/core/text/fold.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';

/** Marks that may enclose a text, by the one that opens them. */
const closing: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '"': '"',
  '‘': '’',
  "'": "'",
};

const isLetter = (one = ''): boolean => /[\p{L}\p{N}]/u.test(one);

/** Whether a mark that may open or close, or be an apostrophe, opens at a place, or closes there; others do what they are made for. */
function turnAt(text: string, at: number, open: string): 1 | -1 | 0 {
  const mark = text[at] ?? '';
  const closes = closing[open]?.includes(mark) ?? false;
  if (mark !== open && !closes) return 0;
  const plain = mark === '"' || mark === "'" || mark === '’';
  if (!plain) return closes ? -1 : 1;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1]];
  if (isLetter(before) && isLetter(after)) return 0;
  return /[\s(]/u.test(before) ? 1 : -1;
}

/** What the marks around a whole text hold; undefined when those at its ends are not a pair: «A» et «B». */
function heldBy(text: string): string | undefined {
  const open = text[0] ?? '';
  if (!closing[open]) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += turnAt(text, at, open);
    if (depth === 0) return at === text.length - 1 ? text.slice(1, -1).trim() : undefined;
  }
  return undefined;
}

/** What a model names a field by, before its words: «Titre : …». */
const label =
  /^(?:titre|title|headline|accroche|chapô|chapeau|standfirst|intertitre|heading|brève|texte?|résumé)\s*:\s*/iu;

const quotes = ({ text }: Article, words: string): boolean =>
  quotationsIn(text).some((quotation) => locate(words, fold(quotation.text)));

/** Labels and pairs of marks around one another that are taken off. */
const most = 4;

/** A title, cross-head or text of a model's without its label, nor the marks that enclose it whole, unless these pages quote those words. */
export function unwrapped(said: string, articles: readonly Article[]): string {
  let text = said.trim();
  for (let i = 0; i < most; i += 1) {
    const held = heldBy(text);
    const inner = held && !articles.some((one) => quotes(one, held)) ? held : text;
    text = inner.replace(label, '') || text;
  }
  return text;
}

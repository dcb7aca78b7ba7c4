import { tokenTypes as t, tokenize } from 'css-tree';

const closings = new Map([
  [t.Function, t.RightParenthesis],
  [t.LeftParenthesis, t.RightParenthesis],
  [t.LeftSquareBracket, t.RightSquareBracket],
  [t.LeftCurlyBracket, t.RightCurlyBracket],
]);

/** A value or list of selectors cut at the commas, or spaces, that stand outside of brackets and quotes. */
export function listOf(text: string, at: ',' | ' ' = ','): string[] {
  if (text === '') return [];
  if (!/[("'\\[]/.test(text))
    return text
      .split(at)
      .map((one) => one.trim())
      .filter(Boolean);
  const found: string[] = [];
  const within: number[] = [];
  const cut = at === ',' ? t.Comma : t.WhiteSpace;
  let one = '';
  tokenize(text, (type, start, stop) => {
    if (type === within.at(-1)) within.pop();
    else if (type === cut && within.length === 0) {
      found.push(one.trim());
      one = '';
      return;
    }
    const closing = closings.get(type);
    if (closing !== undefined) within.push(closing);
    one += text.slice(start, stop);
  });
  return [...found, one.trim()].filter(Boolean);
}

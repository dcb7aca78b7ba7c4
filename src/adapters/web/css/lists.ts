const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** A string, an escaped character, an address without quotes, a comment, a bracket, or what lists are cut at. */
const mark =
  /"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|\\[\s\S]|(?<![\w-])url\((?!\s*["'])(?:[^)\\]|\\[\s\S])*\)?|\/\*[\s\S]*?(?:\*\/|$)|[()[\]{},]|\s+/gi;

/** A value or list of selectors cut at the commas, or spaces, that stand outside of brackets and quotes. */
export function listOf(text: string, at: ',' | ' ' = ','): string[] {
  if (!/[("'\\[]/.test(text)) {
    if (!text.includes(at)) return text === '' ? [] : [text.trim()].filter(Boolean);
    return text
      .split(at)
      .map((one) => one.trim())
      .filter(Boolean);
  }
  const found: string[] = [];
  const within: string[] = [];
  let from = 0;
  for (const { 0: one, index } of text.matchAll(mark)) {
    const closing = closings[one];
    if (closing) within.push(closing);
    else if (one === within.at(-1)) within.pop();
    else if (within.length === 0 && (at === ',' ? one === at : /^\s/.test(one))) {
      found.push(text.slice(from, index).trim());
      from = index + one.length;
    }
  }
  return [...found, text.slice(from).trim()].filter(Boolean);
}

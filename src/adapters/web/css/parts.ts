import { tokenize, tokenTypes } from 'css-tree';

/** A declaration as it is written; custom properties keep their case. */
export type Declaration = { name: string; value: string; important: boolean };

/** What a style sheet is made of, in order: a block opens under its head, says something, is closed; an at-rule may have no block. */
export type Part =
  | { kind: 'open' | 'statement'; head: string }
  | { kind: 'says'; said: Declaration }
  | { kind: 'close' };

const t = tokenTypes;
const closings = new Map([
  [t.Function, t.RightParenthesis],
  [t.LeftParenthesis, t.RightParenthesis],
  [t.LeftSquareBracket, t.RightSquareBracket],
  [t.LeftCurlyBracket, t.RightCurlyBracket],
]);
const custom = /\s*--[^\s:]*\s*:/y;

/** Whether a custom property, whose value may hold blocks, begins at a place. */
function isCustom(css: string, from: number): boolean {
  custom.lastIndex = from;
  return custom.test(css);
}

/** `\6e one` is `none`. */
const unescaped = (text: string): string =>
  text.includes('\\')
    ? text
        .replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => {
          const point = Number.parseInt(code, 16);
          return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
        })
        .replace(/\\(.)/gs, '$1')
    : text;

function declarationIn(text: string): Declaration | undefined {
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const name = unescaped(text.slice(0, colon).trim());
  const said = text.slice(colon + 1).trim();
  const value = said.replace(/!\s*important$/i, '');
  const important = value.length < said.length;
  if (name.startsWith('--')) return { name, value: value.trim(), important };
  const plain = unescaped(value).toLowerCase().replace(/\s+/g, ' ').trim();
  return plain ? { name: name.toLowerCase(), value: plain, important } : undefined;
}

/** The parts of a style sheet, or of a `style` attribute, as a browser tells them apart: rules may stand in rules, and what is broken ends where it ends there. */
export function partsOf(css: string): Part[] {
  const parts: Part[] = [];
  /** What closes each bracket that is open inside a head or a value. */
  const within: number[] = [];
  let depth = 0;
  let from = 0;
  let commented = false;
  /** What has been read since the last part, which ends before `to`; the next begins at `next`. */
  const take = (to: number, next: number): string => {
    const text = css.slice(from, to);
    const whole = commented ? text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '') : text;
    from = next;
    commented = false;
    return whole.trim();
  };
  const end = (to: number, next: number): void => {
    const whole = take(to, next);
    if (whole.startsWith('@')) parts.push({ kind: 'statement', head: whole });
    else {
      const said = declarationIn(whole);
      if (said) parts.push({ kind: 'says', said });
    }
  };
  const open = (type: number): void => {
    const closing = closings.get(type);
    if (closing !== undefined) within.push(closing);
  };
  tokenize(css, (type, start, stop) => {
    if (type === t.Comment) commented = true;
    else if (within.length > 0) {
      if (type === within.at(-1)) within.pop();
      else open(type);
    } else if (type === t.LeftCurlyBracket && !isCustom(css, from)) {
      parts.push({ kind: 'open', head: take(start, stop) });
      depth++;
    } else if (type === t.RightCurlyBracket) {
      end(start, stop);
      if (depth === 0) return;
      depth--;
      parts.push({ kind: 'close' });
    } else if (type === t.Semicolon) end(start, stop);
    else if (depth === 0 && (type === t.CDO || type === t.CDC)) from = stop;
    else open(type);
  });
  end(css.length, css.length);
  return parts;
}

/** What a `style` attribute declares. */
export const declarationsIn = (attribute: string): Declaration[] =>
  partsOf(attribute).flatMap((part) => (part.kind === 'says' ? part.said : []));

/** A value or list of selectors cut at the commas, or spaces, that stand outside of brackets and quotes. */
export function listOf(text: string, at: ',' | ' ' = ','): string[] {
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

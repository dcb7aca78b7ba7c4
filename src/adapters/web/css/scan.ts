/** What ends a piece of a style sheet: a block that opens, a semicolon, a block that closes, the end of the sheet. */
export type Mark = '{' | ';' | '}' | '';

/** Told of each piece, outside of brackets, by where it begins and ends and whether a comment stands in it. */
export type Tell = (mark: Mark, from: number, to: number, commented: boolean) => void;

const telling = new Uint8Array(128);
for (const mark of '"\'()[]{};/\\<>') telling[mark.charCodeAt(0)] = 1;

const custom = /\s*--[^\s:]*\s*:/y;
const quoted = /\s*["']/y;
const ends = { '"': /["\\\n\r\f]/g, "'": /['\\\n\r\f]/g, ')': /[)\\]/g };

function stands(what: RegExp, css: string, at: number): boolean {
  what.lastIndex = at;
  return what.test(css);
}

/** Where a string, or an address without quotes, that begins at a place ends. */
function endOf(css: string, from: number, closing: keyof typeof ends): number {
  const end = ends[closing];
  end.lastIndex = from;
  for (let found = end.exec(css); found; found = end.exec(css)) {
    if (found[0] !== '\\') return found.index;
    end.lastIndex++;
  }
  return css.length;
}

/** Whether the bracket that opens at a place is that of an address without quotes. */
const isUrl = (css: string, at: number): boolean =>
  /(?:^|[^\w#@\u0080-\uffff-])url$/i.test(css.slice(Math.max(0, at - 4), at)) &&
  !stands(quoted, css, at + 1);

/** Goes once through a style sheet, or a `style` attribute, and tells its pieces apart as a browser does. */
export function scan(css: string, tell: Tell): void {
  /** What closes each bracket that is open. */
  const within: string[] = [];
  let depth = 0;
  let from = 0;
  let commented = false;
  const end = (mark: Mark, to: number): void => {
    tell(mark, from, to, commented);
    from = to + 1;
    commented = false;
  };
  for (let at = 0; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code > 127 || telling[code] === 0) continue;
    const mark = css[at];
    const inside = within.length > 0;
    if (mark === '\\') at++;
    else if (mark === '"' || mark === "'") at = endOf(css, at + 1, mark);
    else if (mark === '/') {
      if (css[at + 1] !== '*') continue;
      const to = css.indexOf('*/', at + 2);
      at = to < 0 ? css.length : to + 1;
      commented = true;
    } else if (mark === '(') {
      if (isUrl(css, at)) at = endOf(css, at + 1, ')');
      else within.push(')');
    } else if (mark === '[') within.push(']');
    else if (mark === '{') {
      if (inside || stands(custom, css, from)) within.push('}');
      else {
        end('{', at);
        depth++;
      }
    } else if (inside) {
      if (mark === within.at(-1)) within.pop();
    } else if (mark === '}') {
      end('}', at);
      if (depth > 0) depth--;
    } else if (mark === ';') end(';', at);
    else if (depth > 0) continue;
    else if (mark === '<' && css.startsWith('<!--', at)) {
      at += 3;
      from = at + 1;
    } else if (mark === '>' && /(?<![\w\u0080-\uffff-])--$/.test(css.slice(from, at).slice(-3)))
      from = at + 1;
  }
  end('', css.length);
}

/** A piece as it reads without its comments. */
export function pieceOf(css: string, from: number, to: number, commented: boolean): string {
  const text = css.slice(from, to);
  return (commented ? text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '') : text).trim();
}

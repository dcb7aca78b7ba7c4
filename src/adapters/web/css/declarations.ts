import { pieceOf, scan } from './scan.ts';

/** A declaration as it is written; custom properties keep their case. */
export type Declaration = { name: string; value: string; important: boolean };

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
  if (colon < 0 || text.startsWith('@')) return undefined;
  const name = unescaped(text.slice(0, colon).trim());
  const said = text.slice(colon + 1).trim();
  const value = said.replace(/!\s*important$/i, '');
  const important = value.length < said.length;
  if (name.startsWith('--')) return { name, value: value.trim(), important };
  const plain = unescaped(value).toLowerCase().replace(/\s+/g, ' ').trim();
  return plain ? { name: name.toLowerCase(), value: plain, important } : undefined;
}

/** What the content of a block, or a `style` attribute, declares. */
export function declarationsIn(block: string): Declaration[] {
  const found: Declaration[] = [];
  scan(block, (mark, from, to, commented) => {
    const said = mark === '{' ? undefined : declarationIn(pieceOf(block, from, to, commented));
    if (said) found.push(said);
  });
  return found;
}

import { findUrls } from './url.ts';

/** A text, and the address that it is about. */
type Linked = { text: string; url: string };

const isAlone = (line: string): boolean => /^\s*\S+\s*$/.test(line) && findUrls(line).length === 1;

/** What a sentence ends on behind an address, unless it has ended already. */
const endOf = (before: string, last: string): string =>
  /[.!?…]["»”)]*$/u.test(before) ? '' : (/[.!?…]+$/u.exec(last)?.[0] ?? '');

/** A text whose only address is its first or its last word, without it. */
function withoutEnd(text: string, url: string): string {
  const first = /^\S+/.exec(text)?.[0] ?? '';
  if (findUrls(first)[0] === url) return text.slice(first.length).trim();
  const last = /\S+$/.exec(text)?.[0] ?? '';
  if (findUrls(last)[0] !== url) return text;
  const before = text.slice(0, text.length - last.length).trimEnd();
  return before + endOf(before, last);
}

/** The address that a text typed by hand is about: one alone on its line, else its first. It is taken out where it stands apart, and left in the middle of a sentence; undefined without one. */
export function ownLink(typed: string): Linked | undefined {
  const lines = typed.trim().split('\n');
  const at = lines.findLastIndex(isAlone);
  const [own] = findUrls(lines[at] ?? '');
  if (own) return { text: lines.toSpliced(at, 1).join('\n').trim(), url: own };
  const [url, ...others] = findUrls(typed);
  if (!url) return undefined;
  return { text: others.length > 0 ? typed.trim() : withoutEnd(typed.trim(), url), url };
}

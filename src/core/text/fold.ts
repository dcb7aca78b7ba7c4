import { remembered } from '#src/core/remember.ts';
import type { Place } from './span.ts';
import { unjoined } from './unjoined.ts';

/** A text without typographic choices, each unit of which remembers its place in the original. */
export type Folded = { text: string; starts: readonly number[]; ends: readonly number[] };

const pairs: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
  '…': '...',
  œ: 'oe',
  æ: 'ae',
};

/** Letters and figures that fold to their small selves. */
const plain = /^[A-Za-z0-9]+$/u;

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

function folded(text: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const spaced = () => parts.at(-1) === ' ';
  const dashed = () => parts.at(-1) === '-';
  const drop = () => {
    parts.pop();
    starts.pop();
    ends.pop();
  };
  const emit = (part: string, start: number, end: number) => {
    for (let i = 0; i < part.length; i += 1) {
      starts.push(start);
      ends.push(end);
    }
    parts.push(part);
  };
  for (const match of text.matchAll(/\s+|[A-Za-z0-9]+(?!\p{M})|.\p{M}*/gsu)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    if (/^\s/u.test(raw)) {
      const isIdle = spaced() || dashed() || /[«“„]/u.test(text.charAt(start - 1));
      if (parts.length > 0 && !isIdle) emit(' ', start, end);
      continue;
    }
    if (plain.test(raw)) {
      for (let at = start; at < end; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
      parts.push(raw.toLowerCase());
      continue;
    }
    if (invisible.test(raw)) continue;
    const letter = unjoined(raw.normalize('NFC').toLowerCase());
    const one = pairs[letter] ?? letter;
    if ((one === '-' || /^[»”;:!?%…]/u.test(raw)) && spaced()) drop();
    emit(one, start, end);
  }
  while (spaced()) drop();
  return { text: parts.join(''), starts, ends };
}

/** Folds case, kinds of space, quotation marks, apostrophes, dashes and the spaces around them, ellipses and ligatures; never digits or commas. */
export const fold = remembered(folded);

const edges = /^["'\s.,;:!?()[\]-]+|["'\s.,;:!?()[\]-]+$/gu;

const letter = /[\p{L}\p{N}]/u;
/** Letters of scripts that leave no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether two characters beside each other are of one word. */
const joins = (last = '', next = ''): boolean =>
  letter.test(last) && letter.test(next) && !unspaced.test(last) && !unspaced.test(next);

/** Where the needle stands in the folded text, its edge punctuation ignored but for the quotation marks that both have; undefined when it does not. */
export function locate(needle: string, haystack: Folded, from = 0): Place | undefined {
  const whole = fold(needle).text;
  const wanted = whole.replace(edges, '');
  if (wanted === '') return undefined;
  for (let at = haystack.text.indexOf(wanted, from); at >= 0; ) {
    const end = at + wanted.length;
    const cutsWord =
      joins(haystack.text[at - 1], wanted[0]) || joins(wanted.at(-1), haystack.text[end]);
    if (!cutsWord) {
      const first = whole.startsWith('"') && haystack.text[at - 1] === '"' ? at - 1 : at;
      const last = whole.endsWith('"') && haystack.text[end] === '"' ? end : end - 1;
      return { start: haystack.starts[first] ?? 0, end: haystack.ends[last] ?? 0 };
    }
    at = haystack.text.indexOf(wanted, at + 1);
  }
  return undefined;
}

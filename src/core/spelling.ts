import { listed } from './concepts.ts';
import { familiarNames } from './familiar-names.ts';
import { remarkAt } from './fault.ts';
import type { Finding } from './finding.ts';
import { formsOf } from './gazetteer.ts';
import { newsroomWords } from './newsroom-words.ts';
import { blanked } from './quotations.ts';
import { isReformed } from './reformed.ts';
import { behindCapital, type Dictionary, farther, isFrequent, neighbours } from './slips.ts';
import { elision, isNeverTwice, isOddWord, meantSmall } from './small-slips.ts';
import type { Place } from './span.ts';
import { bare, bareWords, type Word, wordsOf } from './words.ts';

export type { Dictionary } from './slips.ts';

/** Letters of a word that can be a slip: the longest of the dictionary has 27. */
const longest = 30;
/** Slips told of one text: whoever has more to mend than that begins with those. */
const most = 60;

const untouched =
  /(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,30}:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+|`[^`]*`|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:com|fr|org|net|io|info)/giu;

const familiar: ReadonlyMap<string, string> = new Map(
  familiarNames.map((name) => [name.toLowerCase(), name]),
);

/** What the words of a page are worth to the spelling of a text. */
type Page = {
  bare: ReadonlySet<string>;
  /** Each word in small letters, with it as written. */
  words: ReadonlyMap<string, string>;
  /** Those of them that have a capital. */
  names: ReadonlyMap<string, string>;
};

function readPage(text: string): Page {
  const words = wordsOf(text).map(({ text: word }) => [word.toLowerCase(), word] as const);
  return {
    bare: new Set(bareWords(text)),
    words: new Map(words),
    names: new Map(words.filter(([, word]) => /^\p{Lu}/u.test(word))),
  };
}

/** Whether a page has a word, as it is, in another number or gender, or in the other language. */
function inPage(key: string, page: ReadonlySet<string>): boolean {
  const stem = key.replace(/(?:e?s|x|e)$/u, '');
  return (
    [...formsOf(key)].some((form) => page.has(form)) ||
    ['', 's', 'e', 'es', 'x'].some((end) => page.has(stem + end))
  );
}

const isAccepted = (key: string): boolean =>
  ['', 's', 'e', 'es', 'x'].some(
    (end) => key.endsWith(end) && newsroomWords.has(key.slice(0, key.length - end.length)),
  );

/** Whether a word is in the dictionary or in use in newsrooms, in the spelling of 1990, without its ligature, or by its parts. */
const isFrench = (word: string, knows: Dictionary): boolean =>
  knows(word) ||
  isAccepted(bare(word)) ||
  isReformed(word, knows) ||
  knows(word.replace(/oe/g, 'œ')) ||
  (word.includes('-') && word.split('-').every((part) => part.length < 4 || isFrench(part, knows)));

/** Whether only its place gives a word its capital. */
const opensSentence = (text: string, { start }: Word): boolean =>
  /(?:^|[.!?…:»\n][\s\u00a0\u202f]+)$/u.test(text.slice(Math.max(0, start - 6), start));

/** A text in which what is spelt by others is blank: quotations, addresses, code, and the places given. */
function readable(text: string, besides: readonly Place[]): string {
  const spaces = (part: string) => ' '.repeat(part.length);
  const units = blanked(text).replace(untouched, spaces).split('');
  for (const { start, end } of besides) units.fill(' ', start, end);
  return units.join('');
}

function first(candidates: Iterable<string>, is: (word: string) => boolean): string | undefined {
  for (const one of candidates) if (is(one)) return one;
  return undefined;
}

const wellFormed = (word: string): boolean =>
  word.length > 2 && !word.startsWith('-') && !word.endsWith('-');

/** The name that a word with a capital is a slip of, if it is near one that the page writes. */
function meantName(word: string, page: Page): string | undefined {
  const near = first(neighbours(word), (one) => page.names.has(one));
  return near && page.names.get(near);
}

/** The frequent word that a capital hides a slip of, where no name explains it: names are often a letter away from words. */
function meantBehindCapital(word: string, knows: Dictionary): string | undefined {
  if (word.length < 6) return undefined;
  const joined = rejoined(word, knows);
  if (joined?.includes('qu')) return joined;
  return first(behindCapital(word), (one) => isFrequent(one) && knows(one));
}

/** The two words that a slip joined by leaving the apostrophe out. */
function rejoined(word: string, knows: Dictionary): string | undefined {
  const [head = '', rest = ''] = elision(word) ?? [];
  return knows(rest) && (head.length > 1 || isFrequent(rest)) ? `${head}’${rest}` : undefined;
}

/** The word that a slip was meant to be: one of the page, a frequent one, one two slips away, any of the dictionary. */
function meant(word: string, knows: Dictionary, page: Page): string | undefined {
  const joined = rejoined(word, knows);
  if (joined !== undefined) return joined;
  const told = first(neighbours(word), (one) => page.words.has(one));
  if (told !== undefined) return page.words.get(told);
  const isUsual = (one: string) => wellFormed(one) && isFrequent(one) && knows(one);
  return (
    first(neighbours(word), isUsual) ??
    (word.length < 6
      ? undefined
      : (first(farther(word), isUsual) ??
        first(neighbours(word), (one) => wellFormed(one) && knows(one))))
  );
}

/** What a word of the text was meant to be, when it is a slip. */
function corrected(
  { text: written, start }: Word,
  { text, knows, page, before }: { text: string; knows: Dictionary; page: Page; before: string },
): string | undefined {
  const lower = written.toLowerCase().replace(/‑/g, '-');
  const key = bare(written);
  const small = /^\p{Ll}/u.test(written);
  if (small && isOddWord(lower, before) && !page.words.has(lower)) return meantSmall(lower);
  if (isFrench(lower, knows) || knows(written) || inPage(key, page.bare)) return undefined;
  if (familiar.has(lower)) return undefined;
  if (/^\p{Lu}+$/u.test(written)) {
    if (listed(key).length > 0 || written.length < 8) return undefined;
    return first(
      behindCapital(lower),
      (one) => /^[a-z]+$/.test(one) && listed(one).length > 0,
    )?.toUpperCase();
  }
  if (small) return meantSmall(lower) ?? (lower.length < 4 ? undefined : meant(lower, knows, page));
  if (!opensSentence(text, { text: written, start, end: start })) return undefined;
  if (lower.length < 4) return undefined;
  return (
    meantName(lower, page) ?? capitalised(meantSmall(lower) ?? meantBehindCapital(lower, knows))
  );
}

const capitalised = (word: string | undefined): string | undefined =>
  word && word.charAt(0).toUpperCase() + word.slice(1);

const slip = (subject: string, { start, end }: Place, suggestion: string): Finding => ({
  ...remarkAt('spelling', subject, [start, end]),
  suggestions: [suggestion],
});

/** Words of a French text that slips turn into words of the dictionary or the page, and those written twice; quotations, names, the places given, and what the page writes are left alone. */
export function misspellings(
  text: string,
  source: string,
  dictionary: Dictionary,
  besides: readonly Place[] = [],
): Finding[] {
  const page = readPage(source);
  const asked = new Map<string, boolean>();
  const knows = (word: string): boolean => {
    const before = asked.get(word);
    if (before !== undefined) return before;
    const answer = dictionary(word);
    asked.set(word, answer);
    return answer;
  };
  const found: Finding[] = [];
  const words = wordsOf(readable(text, besides));
  for (const [i, word] of words.entries()) {
    if (found.length >= most) break;
    const last = words[i - 1];
    const gap = text.slice(last?.end ?? 0, word.start);
    if (last?.text === word.text && /^[ \u00a0\u202f]+$/u.test(gap) && isNeverTwice(word.text)) {
      found.push(
        slip(`${last.text} ${word.text}`, { start: last.start, end: word.end }, word.text),
      );
      continue;
    }
    if (word.text.length < 3 || word.text.length > longest) continue;
    if (!/^(?:\p{L}[\p{Ll}\p{M}‑-]+|\p{Lu}{8,})$/u.test(word.text)) continue;
    if (/^['’]/u.test(text.slice(word.end, word.end + 1))) continue;
    const before = /^[ \u00a0'’]$/u.test(gap) ? (last?.text.toLowerCase() ?? '') : '';
    const suggestion = corrected(word, { text, knows, page, before });
    if (suggestion !== undefined) found.push(slip(word.text, word, suggestion));
  }
  return found;
}

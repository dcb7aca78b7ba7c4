import { frenchQuotes } from './french-quotes.ts';
import { joinLigatures } from './ligatures.ts';
import { aside, changeAround } from './set-aside.ts';
import { closeSigns, openSigns } from './unit-signs.ts';
import { unjoined } from './unjoined.ts';

const thin = '\u202f';
const fixed = '\u00a0';

const emoji = '[\\p{Extended_Pictographic}\\p{RI}\\p{Emoji_Modifier}\\u20e3]\\ufe0f?';
const word = `\\p{L}\\p{M}\\p{N}»)\\]’…%€”${aside.endsWord}`;

/** What may stand between a mark and the words before it; a mark that ends words, and what may follow it. */
const gap = '[ \\u00a0\\u202f\\u2009]';
const mark = '(?=[;!?]+(?:[\\s\\u00a0\\u202f»”")\\]…]|$))';

const rules: readonly [RegExp, string][] = [
  [/(?<=\p{L})['ʼ‘](?=\p{L})/gu, '’'],
  [
    /(?<=(?<!\p{L})(?:[cdjlmnst]|(?:lors|puis|jus|quel)?qu))['ʼ‘](?=["«“][\s\u00a0\u202f]*[\p{L}\p{N}]|\d)/giu,
    '’',
  ],
  [/(?<!\.)\.{3}(?!\.)/gu, '…'],
  [/«[ \t\u00a0\u202f\u2009]*(?=[^\s»])/gu, `«${fixed}`],
  [/(?<=[^\s«])[ \t\u00a0\u202f\u2009]*»/gu, `${fixed}»`],
  [new RegExp(`(?<=[${word}.]|${emoji})${gap}*${mark}`, 'gu'), thin],
  [new RegExp(`(?<=${aside.ends})[ \\u00a0\\u2009]+${mark}`, 'gu'), thin],
  [new RegExp(`(?<=[${word}!?]|${emoji})${gap}*:(?=[\\s\\u00a0\\u202f]|$)`, 'gu'), `${fixed}:`],
  [/(?<=\d)[ \u00a0\u2009]?%(?![\p{L}\p{N}])/gu, `${thin}%`],
  [/(?<=(?<![\p{L}\p{N}.,:])\d{1,2}) h(?= \d\d(?![\p{L}\p{N}]))/gu, `${fixed}h`],
  [/(?<=(?<![\p{L}\p{N}.,:])\d{1,2}\u00a0h) (?=\d\d(?![\p{L}\p{N}]))/gu, fixed],
  [/(?<=(?<![\p{L}\p{N}.,:])\d{1,2}) h(?![\p{L}\p{N}])/gu, `${fixed}h`],
  [
    new RegExp(`(?<=\\d) ?(?=(?:${openSigns}|millions?|milliards?)(?![\\p{L}\\p{N}]))`, 'gu'),
    fixed,
  ],
  [new RegExp(`(?<=\\d) (?=(?:${closeSigns})(?![\\p{L}\\p{N}’']))`, 'gu'), fixed],
  [/(?<=(?<!\p{L})[nN]°) (?=\d)/gu, fixed],
];

const thousands = /(?<![\p{L}\d]|\p{L}[-‑]|\d[.,])\d{1,3}(?:[ \u202f\u2009]\d{3})+(?!\d)/gu;

const polish = (text: string): string =>
  joinLigatures(
    rules
      .reduce(
        (done, [pattern, by]) => done.replace(pattern, by),
        frenchQuotes(unjoined(text.normalize('NFC'))),
      )
      .replace(thousands, (number) => number.replace(/[ \u2009]/gu, thin)),
  );

/** A sentence of the bot with no line break before `; ! ? :`, inside « » or after «n°», where it has a space between two signs; its words stay as they are, in whatever language. */
export const noBreaks = (text: string): string =>
  text
    .replace(/(?<=\S) (?=[;!?])/gu, thin)
    .replace(/(?<=\S) (?=[:»])|(?<=«) (?=\S)|(?<=[nN]°) (?=\d)/gu, fixed);

/**
 * French typography: letters whole, their accents in them, soft hyphens left out, thin no-break space before `; ! ?`, no-break space before `:` and inside « », ’, …, œ.
 * Numbers never break across lines, nor from the signs of their units. Addresses, names of files, mentions and code are left alone; done twice, it changes nothing more.
 */
export function frenchTypography(text: string): string {
  let before = text.replaceAll('\u00ad', '');
  for (let turn = 0; turn < 8; turn += 1) {
    const after = changeAround(before, polish);
    if (after === before) return after;
    before = after;
  }
  return before;
}

import type { Place } from './span.ts';

/** The inside of a pattern’s class for characters that turn, hide or carry text unseen: controls, halves of characters, marks of direction, tags, what has no width. */
export const unseenCharacters =
  '\\p{Cc}\\p{Cs}\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0d\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';

const flag = '\\u{1f3f4}[\\u{e0061}-\\u{e007a}\\u{e0030}-\\u{e0039}]{3,6}\\u{e007f}';
const idleJoiner =
  '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Sinhala}\\p{M}])[\\u200c\\u200d]';
const unseen = new RegExp(
  `(?<flag>${flag})|(?:(?![\\n\\r\\t])[${unseenCharacters}]|${idleJoiner})+`,
  'gu',
);

/** Text without them, and without soft hyphens; line breaks, tabs, flags of lands (🏴󠁧󠁢󠁥󠁮󠁧󠁿), and joiners in emoji and in scripts that need them, stay. */
export const withoutUnseen = (text: string): string =>
  text.replace(unseen, '$<flag>').replaceAll('\u00ad', '');

/** The runs of what `withoutUnseen` takes out, soft hyphens aside, which harm nobody. */
export const unseenIn = (text: string): Place[] =>
  Array.from(text.matchAll(unseen))
    .filter(({ groups }) => !groups?.flag)
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }));

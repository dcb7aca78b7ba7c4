/** Letters of other alphabets that look like Latin ones. */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аеорсухіѕјԁһոαορνεικ', (letter, i) => [letter, 'aeopcyxisjdhnaopveik'[i] ?? letter]),
);

/** Digits and signs put for the letters that they look like. */
const digits: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};

/** A word of letters among which digits stand, so that it is neither a number nor a size. */
const mixed = /(?<![\p{L}\p{N}@$])(?=[\p{L}\d@$]*\p{Ll}{2})(?=\p{L}*[\d@$])[\p{L}\d@$]{4,}/gu;

/** Letters set apart one by one: `i g n o r e`. */
const spaced = /(?<![\p{L}\p{N}])(?:\p{L}[ .·_-]){3,}\p{L}(?![\p{L}\p{N}])/gu;

/** A text in lower case whose words are no longer hidden behind digits, spaces or letters of other alphabets. */
export const undisguised = (text: string): string =>
  text
    .replace(spaced, (word) => word.replace(/[ .·_-]/g, ''))
    .replace(/(?<=[a-z])\P{ASCII}|\P{ASCII}(?=[a-z])/gu, (letter) => lookalikes[letter] ?? letter)
    .replace(mixed, (word) => word.replace(/[013457@$]/g, (sign) => digits[sign] ?? sign));

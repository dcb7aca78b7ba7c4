/** A text whose numbers are all in ASCII's digits, with the place in the original of each of its UTF-16 units. */
export type PlainDigits = { text: string; at(index: number): number };

/** Digits of other scripts and widths, numbers in circles, and raised or lowered ones that stand alone, so that they are no exponent and no note. */
const strange =
  /(?![0-9²³¹⁰-⁹₀-₉])[\p{Nd}\p{No}\p{Nl}]|(?<![^\s([«“"$£€])[²³¹⁰-⁹₀-₉]+(?![\p{L}\p{N}])/gu;

/** Where runs of encircled numbers begin that have no compatible writing, with the first of each. */
const circled = [
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
  [0x24f5, 1],
  [0x24eb, 11],
] as const;

/** A digit of a script that has ten in a row. */
function digitOf(character: string): string | undefined {
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  let row = 0;
  while (row < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - row - 1))) row += 1;
  return String(row % 10);
}

function encircled(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const [first, value] = circled.find(([from]) => code >= from && code < from + 10) ?? [];
  return first === undefined || value === undefined ? undefined : String(code - first + value);
}

function plainOf(run: string): string {
  const common = run.normalize('NFKC').replace(/^\((.+)\)$|^(.+)\.$/u, '$1$2');
  if (/^(?:[0-9]+|[IVXLCDM]+)$/u.test(common)) return common;
  return digitOf(run) ?? encircled(run) ?? run;
}

/** Reads `１３`, `𝟏𝟑`, `⑬`, `١٣` and a lone `¹³` as 13. */
export function plainDigits(original: string): PlainDigits {
  const parts: string[] = [];
  const places: number[] = [];
  let done = 0;
  const keep = (text: string, start: number, step: 0 | 1) => {
    parts.push(text);
    for (let i = 0; i < text.length; i += 1) places.push(start + i * step);
  };
  for (const { 0: run, index } of original.matchAll(strange)) {
    keep(original.slice(done, index), done, 1);
    const plain = plainOf(run);
    keep(plain, index, plain.length === run.length ? 1 : 0);
    done = index + run.length;
  }
  if (done === 0) return { text: original, at: (index) => index };
  keep(original.slice(done), done, 1);
  return { text: parts.join(''), at: (index) => places[index] ?? original.length };
}

import { type Place, placeOf } from '#src/core/text/span.ts';
import { anyOf } from '#src/core/text/word-list.ts';

/** A number in Roman numerals; `ranks` is true of «XIXe», and `named` of what ends a name: «Louis XIV». */
export type Roman = Place & { value: number; ranks: boolean; named: boolean };

const numeral = /^(?<hundreds>C{0,3})(?<tens>XC|XL|L?X{0,3})(?<ones>IX|IV|V?I{0,3})$/u;
const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a numeral below four hundred; undefined when letters make none. */
export function romanValue(letters: string): number | undefined {
  if (!letters || !numeral.test(letters)) return undefined;
  const values = Array.from(letters, (letter) => worth[letter] ?? 0);
  return values.reduce((sum, one, i) => sum + (one < (values[i + 1] ?? 0) ? -one : one), 0);
}

/** What is numbered, whose name needs no capital: «le chapitre IV». */
const numbered = anyOf(
  'actes? chapitres? titres? phases? tomes? volumes? livres? parties? articles? annexes? types? classes? niveaux? stades? scènes? acts? chapters? titles? books? parts? appendix levels? scenes? stages?',
);

const ranked = /(?<![\p{L}\p{N}.’'])([IVXLC]{1,9})(er|ᵉʳ|re|ʳᵉ|e|ᵉ|è|ème)(?![\p{L}\p{N}])/gu;
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${numbered}|\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30})[ \\u00a0]|WW)([IVXLC]{1,9})(?![\\p{L}\\p{N}’']|[.-][\\p{L}\\p{N}])`,
  'gu',
);
const inside = new RegExp(`^${numbered}$`, 'iu');

/** Letters that are a size, a volume or a life told in short before they are a number. */
const rather = /^(?:[LC]|XL|C[CVL]|L[ICV]|XC)$/u;
/** What follows an `I` that is a number: `World War I was` is one, `In London I was` is none. */
const afterOne = /^(?:$|[.,;:!?)\]»”"]| (?:and|of|in|by|with|et|de|en)(?!\p{L}))/u;

function isNumber(letters: string, name: string, rest: string): boolean {
  if (rather.test(letters)) return name === 'Bowl';
  if (letters !== 'I') return true;
  return name === 'War' || inside.test(name) || afterOne.test(rest);
}

/** Every Roman numeral of a text that its form or the word before it shows to be one. */
export function romansIn(text: string): Roman[] {
  const ranks = Array.from(text.matchAll(ranked)).flatMap((match): Roman[] => {
    const [, letters = '', ending = ''] = match;
    const value = romanValue(letters);
    if (value === undefined || /^[LC]$/u.test(letters)) return [];
    if ((value === 1) !== /^(?:er|ᵉʳ|re|ʳᵉ)$/u.test(ending)) return [];
    return [{ ...placeOf(match), value, ranks: true, named: value === 1 }];
  });
  const names = Array.from(text.matchAll(named)).flatMap((match): Roman[] => {
    const [whole, name = 'War', letters = ''] = match;
    const place = { start: match.index + whole.length - letters.length, end: placeOf(match).end };
    const value = romanValue(letters);
    const rest = text.slice(place.end, place.end + 8);
    if (value === undefined || !isNumber(letters, name, rest)) return [];
    return [{ ...place, value, ranks: false, named: true }];
  });
  return [...ranks, ...names];
}

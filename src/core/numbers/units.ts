import { wordSet } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { currencies, lands } from './currencies.ts';
import { type Unit, unitsByWord } from './unit-words.ts';

/** Short units that are also common words, so that only their capitals or a digit right before them count. */
const shy: ReadonlySet<string> = new Set(['to', 'go', 'mo', 'ha', 'mn']);

/** Words that also name something that is counted. */
const doubtful = wordSet('livre livres point points couronne couronnes crowns won wons soles');

/** Minutes after midnight. */
export const clockUnit: Unit = { name: 'clock', kind: 'clock', factor: 60 };

/** Years of age, which texts often leave unsaid. */
export const yearUnit: Unit = { name: 'year', kind: 'time', factor: 31_557_600 };

const moneyByCode: ReadonlyMap<string, Unit> = new Map(
  currencies.flatMap(([name, land, codes]) =>
    codes
      .split(' ')
      .filter(Boolean)
      .map(
        (code) => [code, { name, kind: 'money', factor: 1, ...(land ? { land } : {}) }] as const,
      ),
  ),
);

const longest = Math.max(...[...moneyByCode.keys()].map(({ length }) => length));

/** Currencies told by a lone letter, which must touch the number: `R10`, `N8m`. */
const letters: ReadonlyMap<string, Unit | undefined> = new Map([
  ['N', unitsByWord.get('naira')],
  ['R', unitsByWord.get('rand')],
]);

/** The longest currency code or sign at one end of a text, a space between them left out; codes in letters stand alone. */
function codeAt(text: string, side: 'before' | 'after'): string | undefined {
  const near =
    side === 'before'
      ? text.replace(/[ \u00a0\u202f]$/u, '')
      : text.replace(/^[ \u00a0\u202f]/u, '');
  for (let size = Math.min(longest, near.length); size > 0; size -= 1) {
    const code = side === 'before' ? near.slice(-size) : near.slice(0, size);
    if (!moneyByCode.has(code)) continue;
    const beyond = side === 'before' ? near.slice(0, -size).slice(-1) : near.charAt(size);
    const open = side === 'before' && !/^\p{L}/u.test(code);
    if (open || !/[\p{L}\p{N}]/u.test(beyond)) return code;
  }
  return side === 'before' ? /(?<![\p{L}\p{N}])[NR]$/u.exec(text)?.[0] : undefined;
}

/** The currency that a code or a sign tells right before a number or right after it, with the length of what tells it. */
export function moneyBeside(text: string, side: 'before' | 'after') {
  const code = codeAt(text, side);
  const unit = moneyByCode.get(code ?? '') ?? letters.get(code ?? '');
  if (code === undefined || !unit) return undefined;
  const gap = (side === 'before' ? /[ \u00a0\u202f]$/u : /^[ \u00a0\u202f]/u).test(text) ? 1 : 0;
  return { unit, length: code.length + gap };
}

/** A currency with the land that a word beside it tells: «dollars australiens». */
export function ofLand(unit: Unit, word: string): Unit {
  const land = unit.kind === 'money' ? lands.get(bare(word)) : undefined;
  if (land === 'tr') return unitsByWord.get('lira') ?? unit;
  return land ? { ...unit, land } : unit;
}

const squared = /^(?:carr[ée]e?s?|square)$/iu;
const cubed = /^(?:cubes?|cubic)$/iu;

/** The unit a word or symbol stands for; `word` as written, `key` the same bare. */
export function unitNamed(word: string, key: string): Unit | undefined {
  if (shy.has(key) && word === key) return undefined;
  const unit = unitsByWord.get(key);
  if (unit && /^pounds?$/u.test(key)) return { ...unit, grams: 453.592 };
  return unit && doubtful.has(key) ? { ...unit, doubtful: true } : unit;
}

/** A unit made an area, a volume or another scale by the word beside it: «mètres cubes», `square miles`. */
export function raised(unit: Unit, word: string): Unit {
  if (unit.name === 'degree') return unitNamed(word, bare(word)) ?? unit;
  if (unit.kind !== 'length') return unit;
  const { name, factor, imperial } = unit;
  const system = imperial ? { imperial } : {};
  if (squared.test(word))
    return { name: `square ${name}`, kind: 'area', factor: factor ** 2, ...system };
  if (cubed.test(word))
    return { name: `cubic ${name}`, kind: 'volume', factor: 1000 * factor ** 3, ...system };
  return unit;
}

const measures: ReadonlySet<Unit['kind']> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'data',
  'power',
  'energy',
  'heat',
  'speed',
  'frequency',
  'pixels',
  'level',
]);

/** Whether a unit measures a thing of the world, not money, time or a share. */
export const isMeasure = ({ kind }: Unit): boolean => measures.has(kind);

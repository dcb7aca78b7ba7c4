import { calc } from '@csstools/css-calc';

/** Pixels of each unit, on a screen of 1280 by 800; `%` of a middling column. */
const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  cm: 37.8,
  mm: 3.78,
  q: 0.945,
  in: 96,
  rem: 16,
  rlh: 24,
  vw: 12.8,
  vh: 8,
  vmin: 8,
  vmax: 12.8,
  vi: 12.8,
  vb: 8,
  cqw: 7,
  cqi: 7,
  cqh: 8,
  cqb: 8,
  cqmin: 7,
  cqmax: 8,
};

/** Pixels of those that go with the size of letters. */
const relative: Readonly<Record<string, number>> = {
  em: 1,
  ex: 0.5,
  ch: 0.5,
  cap: 0.7,
  ic: 1,
  lh: 1.5,
};

const measure = /(?<![\w.#-])([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]+|%)(?![\w.])/g;

const word = /^[a-z-]*$/;
const pixels = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:px)?$/;

/** A length in pixels, sums and all; undefined for what is no length. */
export function lengthOf(value: string, em = 16, whole = 1000): number | undefined {
  if (word.test(value)) return undefined;
  if (pixels.test(value)) return Number.parseFloat(value);
  const plain = value.replace(measure, (all, number: string, unit: string) => {
    const short = unit.replace(/^[sld](?=v)/, '');
    const one = unit === '%' ? whole / 100 : (units[short] ?? (relative[short] ?? Number.NaN) * em);
    return Number.isNaN(one) ? all : `${Number(number) * one}px`;
  });
  const solved = plain.includes('(') ? calc(plain) : plain;
  const [, number] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?:px)?$/.exec(solved) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** A plain number or a share, sums and all. */
export const numberOf = (value: string): number | undefined => lengthOf(value, 16, 1);

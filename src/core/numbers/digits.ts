import { oneOf } from '#src/core/text/one-of.ts';
import type { Place } from '#src/core/text/span.ts';

/** Where figures may start: not inside of a word, unless by what is written right before them. */
const heads = [
  /(?<![\p{L}\p{N}_]|\d[.,]|\p{L}[-‑])/u,
  /(?<=(?<!\p{L})(?:under|over|sub)[-‑])(?=\d+ ?kg)/u,
  /(?<=[\p{L}\d][-‑](?:in|sur|out[-‑]of)[-‑])(?=\d)/u,
  /(?<=(?<![\p{L}\p{N}])R)(?=\d+(?:[.,]\d+)*(?![-‑\p{L}]))/u,
  /(?<=(?<![\p{L}\p{N}])[NR])(?=[\d.,]+[ -]?(?:bn|mn?|million|billion|trillion)(?!\p{L})|\d{1,3},\d{3})/u,
  /(?<=(?<![\p{L}\p{N}])(?:Rs|RM|Rp|TL|KSh|Ksh|USh|TSh|Sh|Tk|FCFA|EUR|USD|GBP|CHF|INR|AUD|CAD|NZD|ZAR|SEK|NOK|DKK)|£E|(?<![\p{L}\p{N}])\dx)/u,
];

/** How figures are written: `1-1/2`, `2½`, `12 500,3`, `12’500.30`, `12,500.3`. */
const shapes = [
  /\d{1,3}[- ]\d\/\d{1,2}(?![\d/])/u,
  /\d{0,3} ?[½¼¾⅓⅔⅛]/u,
  /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?/u,
  /\d{1,3}(?:['’]\d{3})+(?!\d)(?:[.,]\d+)?/u,
  /\d+(?:[.,]\d+)*/u,
];

const digits = new RegExp(oneOf(heads) + oneOf(shapes), 'giu');

/** A type of aircraft after a number, which is no part of it: `400 737 Max jets`. */
const model = /^(\d{1,3})[ \u00a0\u202f](7[0-8]7)(?=X|[ -](?:\d{1,3}(?!\d)|max|dreamliner|jet))/iu;

/** What follows the number of a model, which counts nothing: `777X`, `787-9`. */
const ofModel = /^[A-JLN-Z](?![\p{L}°])(?<![BCFKMW])/u;
const aircraft = /^7[0-8]7(?=X|x(?!\p{L})|-\d{1,3}(?!\d)| (?:max|dreamliner))/iu;

/** A number in figures; `raw` as it is written. */
export type Figures = Place & { raw: string };

/** Every run of figures of a text that stands for one number. */
export const runsOfDigits = (text: string): Figures[] =>
  Array.from(text.matchAll(digits), (match) => {
    const count = model.exec(text.slice(match.index, match.index + 24))?.[1];
    const raw = count ?? match[0];
    return { raw, start: match.index, end: match.index + raw.length };
  }).filter(
    ({ raw, start, end }) =>
      !ofModel.test(text.slice(end, end + 2)) &&
      !(raw.length === 3 && aircraft.test(text.slice(start, start + 16))),
  );

const signs: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
]);

/** A whole and a fraction: `1-1/2`, `2½`. */
function mixed(raw: string): number | undefined {
  const [, whole = '', part, of, sign = ''] =
    /^(\d*)[- ]?(?:(\d)\/(\d+)|([½¼¾⅓⅔⅛]))$/u.exec(raw) ?? [];
  const share = part && of ? Number(part) / Number(of) : signs.get(sign);
  return share === undefined || !Number.isFinite(share) ? undefined : Number(whole) + share;
}

/** The readings of a run of digits, and the place of its last digit in the first of them. */
export function readDigits(raw: string): { values: number[]; step: number } {
  const part = mixed(raw);
  if (part !== undefined) return { values: [Math.round(part * 1e6) / 1e6], step: 0.01 };
  const run = raw.replace(/[ \u00a0\u202f\u2009'’]/gu, '');
  const decimals = (text: string) => 10 ** -(text.split('.')[1]?.length ?? 0);
  const whole = (text: string) => 10 ** (/0*$/.exec(text)?.[0].length ?? 0);
  if (/^\d+$/.test(run)) return { values: [Number(run)], step: Number(run) === 0 ? 1 : whole(run) };
  if (/^\d{1,2}(?:,\d\d)+,\d{3}$/.test(run)) {
    const plain = run.replace(/,/g, '');
    return { values: [Number(plain)], step: whole(plain) };
  }
  const marks = run.replace(/\d/g, '');
  const last = marks.at(-1) ?? '.';
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(run) && new Set(marks).size === 1;
  const point = `${run.slice(0, run.lastIndexOf(last)).replace(/[.,]/g, '')}.${run.slice(run.lastIndexOf(last) + 1)}`;
  if (grouped) {
    const plain = run.replace(/[.,]/g, '');
    const values = [Number(plain)];
    if (marks.length === 1) values.push(Number(point));
    return { values, step: whole(plain) };
  }
  return { values: [Number(point)], step: decimals(point) };
}

import { type Place, placeOf, textBefore } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { isStopword } from '#src/core/words/stopwords.ts';
import { romansIn } from './roman.ts';

/** A number that ends a name, with the bare name: «Destiny 2», «Louis XIV», `World War II`, `GPT-4o`; `sure` is true of one that by its form cannot count anything. */
export type Label = Place & { text: string; name: string; value: string; sure: boolean };

const label =
  /(\p{Lu}[\p{L}’'-]{2,40}) (\d{1,3})(?![\p{L}\p{N}%€$£]|[.,:/-]\d|[ \u00a0\u202f]\p{N})/gu;

const inDigits = (text: string): Label[] =>
  Array.from(text.matchAll(label), (match) => ({
    ...placeOf(match),
    text: match[0],
    name: bare(match[1] ?? ''),
    value: match[2] ?? '',
    sure: false,
  })).filter(({ name }) => !isStopword(name));

const lastWord = /([\p{L}-]+)[ \u00a0]$/u;

const inRoman = (text: string): Label[] =>
  romansIn(text).flatMap(({ start, end, value, named }): Label[] => {
    const [before, name] = lastWord.exec(textBefore(text, start, 34)) ?? [];
    if (!named || !before || !name || name === 'War') return [];
    const from = start - before.length;
    return [
      {
        start: from,
        end,
        text: text.slice(from, end),
        name: bare(name),
        value: String(value),
        sure: true,
      },
    ];
  });

const war = (named: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${named})(?![\\p{L}\\p{N}])`, 'giu');

const wars: readonly (readonly [value: string, pattern: RegExp])[] = [
  [
    '1',
    war('World War (?:I|One|1)|WW ?(?:I|1)|First World War|(?:Première|1re|Ire) guerre mondiale'),
  ],
  [
    '2',
    war(
      'World War (?:II|Two|2)|WW ?(?:II|2)|Second World War|(?:Seconde|Deuxième|2e|IIe) guerre mondiale',
    ),
  ],
];

const worldWars = (text: string): Label[] =>
  wars.flatMap(([value, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      ...placeOf(match),
      text: match[0],
      name: 'world war',
      value,
      sure: true,
    })),
  );

const model =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}]{1,30})[-‑](\d{1,4}(?:[.,]\d{1,2})?\p{Ll}?)(?![\p{L}\p{N}-])/gu;

/** What a hyphen joins to a name: `GPT-4o`. */
const models = (text: string): Label[] =>
  Array.from(text.matchAll(model), (match) => ({
    ...placeOf(match),
    text: match[0],
    name: bare(match[1] ?? ''),
    value: (match[2] ?? '').replace(',', '.'),
    sure: true,
  }));

const plane = /(?<![\p{L}\p{N}.,])7[0-8]7(?=X(?!\p{L})|-\d{1,3}(?!\d)| (?:max|dreamliner))/giu;

/** Types of aircraft that are told without their maker: `737 MAX`. */
const planes = (text: string): Label[] =>
  Array.from(text.matchAll(plane), (match) => ({
    ...placeOf(match),
    text: match[0],
    name: 'boeing',
    value: match[0],
    sure: true,
  }));

/** Every number of a text that ends a name. */
export const labelsIn = (text: string): Label[] => [
  ...inDigits(text),
  ...inRoman(text),
  ...worldWars(text),
  ...models(text),
  ...planes(text),
];

import { type Place, placeOf, textBefore } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { isStopword } from '#src/core/words/stopwords.ts';
import { romansIn } from './roman.ts';

/** A number that ends a name, with the bare name: «Destiny 2», `Windows 11`, «Louis XIV», `World War II`; `roman` is true of one that is in no figures. */
export type Label = Place & { text: string; name: string; value: number; roman: boolean };

const label =
  /(\p{Lu}[\p{L}’'-]{2,}) (\d{1,3})(?![\p{L}\p{N}%€$£]|[.,:/-]\d|[ \u00a0\u202f]\p{N})/gu;

const inDigits = (text: string): Label[] =>
  Array.from(text.matchAll(label), (match) => ({
    ...placeOf(match),
    text: match[0],
    name: bare(match[1] ?? ''),
    value: Number(match[2]),
    roman: false,
  })).filter(({ name }) => !isStopword(name));

const lastWord = /([\p{L}-]+)[ \u00a0]$/u;

const inRoman = (text: string): Label[] =>
  romansIn(text).flatMap(({ start, end, value, named }): Label[] => {
    const [before, name] = lastWord.exec(textBefore(text, start, 34)) ?? [];
    if (!named || !before || !name || name === 'War') return [];
    const from = start - before.length;
    return [
      { start: from, end, text: text.slice(from, end), name: bare(name), value, roman: true },
    ];
  });

const war = (named: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${named})(?![\\p{L}\\p{N}])`, 'giu');

const wars: readonly (readonly [value: number, pattern: RegExp])[] = [
  [
    1,
    war('World War (?:I|One|1)|WW ?(?:I|1)|First World War|(?:Première|1re|Ire) guerre mondiale'),
  ],
  [
    2,
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
      roman: true,
    })),
  );

/** Every number of a text that ends a name. */
export const labelsIn = (text: string): Label[] => [
  ...inDigits(text),
  ...inRoman(text),
  ...worldWars(text),
];

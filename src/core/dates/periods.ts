import { type Place, placeOf } from '#src/core/text/span.ts';

/** A part of the year that a text names, and those of its kind; `months` are those that it may lie in. */
export type Period = Place & {
  text: string;
  kind: string;
  name: string;
  months: readonly number[];
};

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'giu');

const ranks = (n: number, ranked: string): RegExp =>
  words(
    `(?:${ranked})[ -](?:trimestre|quarter)|${n} ?(?:er|e|ème|st|nd|rd|th)[ -](?:trimestre|quarter)|[QT]${n}(?!\\d)`,
  );

const list: readonly (readonly [kind: string, name: string, RegExp, readonly number[]])[] = [
  ['quarter', 'first', ranks(1, 'premier|first'), [1, 2, 3]],
  ['quarter', 'second', ranks(2, 'deuxième|second'), [4, 5, 6]],
  ['quarter', 'third', ranks(3, 'troisième|third'), [7, 8, 9]],
  ['quarter', 'fourth', ranks(4, 'quatrième|dernier|fourth|last|final'), [10, 11, 12]],
  [
    'half',
    'first',
    words('premier semestre|(?:first|1st) half of the year|H1'),
    [1, 2, 3, 4, 5, 6],
  ],
  [
    'half',
    'second',
    words('(?:second|deuxième) semestre|(?:second|latter) half of the year|H2'),
    [7, 8, 9, 10, 11, 12],
  ],
  [
    'season',
    'spring',
    words(
      '(?:au|le|du|ce|prochain|dernier|en) printemps|printemps|(?:the|in|this|last|next|early|late|of|until|by|since|before|during|through) spring|spring(?= (?:of )?(?:19|20)\\d\\d)|springtime',
    ),
    [3, 4, 5, 6],
  ],
  [
    'season',
    'summer',
    words("(?:l['’]|cet |en |d['’]|prochain |dernier )été|(?:mid-?|late |early )?summer(?:time)?"),
    [6, 7, 8, 9],
  ],
  [
    'season',
    'autumn',
    words(
      'automne|autumn|(?:the|in|this|last|next|early|late|until|by|since) fall|fall(?= (?:of )?(?:19|20)\\d\\d)',
    ),
    [9, 10, 11, 12],
  ],
  ['season', 'winter', words('hiver|winter(?:time)?'), [12, 1, 2, 3]],
  ['feast', 'christmas', words('Noël|Christmas|Xmas'), [12]],
  ['feast', 'easter', words('Pâques|Easter'), [3, 4]],
  ['feast', 'ramadan', words('ramadan'), []],
  [
    'feast',
    'new year',
    words("(?:le|du|au) nouvel an|(?:la )?Saint-Sylvestre|New Year(?:['’]s)?"),
    [12, 1],
  ],
  ['feast', 'halloween', words('Halloween|(?:la )?Toussaint'), [10, 11]],
  ['feast', 'thanksgiving', words('Thanksgiving'), [11]],
];

/** Every quarter, half, season and feast that a French or English text names, of some kinds only if told so. */
export const periodsIn = (text: string, kinds?: ReadonlySet<string>): Period[] =>
  list
    .filter(([kind]) => kinds?.has(kind) ?? true)
    .flatMap(([kind, name, pattern, months]) =>
      Array.from(text.matchAll(pattern), (match) => ({
        ...placeOf(match),
        text: match[0],
        kind,
        name,
        months,
      })),
    );

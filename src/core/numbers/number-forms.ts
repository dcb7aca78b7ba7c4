import { oneOf } from '#src/core/text/one-of.ts';
import { placeOf } from '#src/core/text/span.ts';
import { formed, hedgeAround, type Quantity } from './quantity.ts';
import type { Unit } from './unit-words.ts';
import { clockUnit, unitNamed, yearUnit } from './units.ts';

const unit = (word: string): Unit => {
  const found = unitNamed(word, word);
  if (!found) throw new Error(`no unit ${word}`);
  return found;
};

/** Words that tell a number, whose unit they tell too: the number, its unit, how far it may be off. */
type Form = readonly [pattern: RegExp, value: number, of?: Unit, step?: number];

const minutes = unit('minute');
const weeks = unit('week');
const months = unit('month');
const years = unit('year');
const points = unit('point');

/** Words whose number a text tells in all earnest: «une demi-heure», `half a century`. */
const told: readonly Form[] = [
  [/(?:trois[ -]quarts d['’]heure|three[ -]quarters of an hour)/giu, 45, minutes, 5],
  [/(?:(?:une )?demi-heure|half an hour|half-hour)/giu, 30, minutes, 5],
  [/(?:(?:un )?quart d['’]heure|(?:a )?quarter[ -](?:of an )?hour)/giu, 15, minutes, 5],
  [/(?:(?:every|each|a|one) fortnight|fortnightly|every (?:other|second) week)/giu, 2, weeks],
  [/(?:half a year|half-year|(?:une )?demi-année)/giu, 6, months],
  [/(?:half a century|half-century|(?:un )?demi-siècle)/giu, 50, years, 10],
  [/(?:(?:a )?quarter(?: of a)?[ -]century|(?:un )?quart de siècle)/giu, 25, years, 5],
  [/(?:half a decade|half-decade|(?:une )?demi-décennie)/giu, 5, years],
  [
    /(?:half(?: of)? a (?:percentage )?point|half[ -]point|(?:un )?demi-point)/giu,
    0.5,
    points,
    0.1,
  ],
  [
    /(?:(?:a )?quarter[ -](?:of a )?(?:percentage )?point|(?:un )?quart de point)/giu,
    0.25,
    points,
    0.01,
  ],
  [
    /(?:three[ -]quarters? (?:of a )?(?:percentage )?point|trois quarts de point)/giu,
    0.75,
    points,
    0.01,
  ],
];

/** Words that give a number to what a brief says in figures, and that no page is asked to bear out: `tripled`, `trio`. */
const implied: readonly Form[] = [
  [/(?:tripl(?:e[srd]?|ée?s?|ing|ent)|trebl(?:e[sd]?|ing)|threefold)/giu, 3],
  [/(?:quadrupl(?:e[srd]?|ée?s?|ing|ent)|fourfold)/giu, 4],
  [/(?:quintupl(?:e[srd]?|ée?s?|ing|ent)|fivefold)/giu, 5],
  [/(?:sextupl(?:e[srd]?|ée?s?|ing|ent)|sixfold)/giu, 6],
  [/(?:décupl(?:e[sr]?|ée?s?|ent)|tenfold)/giu, 10],
  [/(?:centupl(?:e[sr]?|ée?s?|ent)|(?:a )?hundredfold)/giu, 100],
  [/(?:trios?|triplets?|triplés|threesome|trilog(?:y|ie)|hat-trick|coup du chapeau)/giu, 3],
  [/(?:quartets?|quatuors?|quadruplets?|foursome|tétralogie)/giu, 4],
  [/(?:quintet(?:te)?s?|quintuplets?)/giu, 5],
  [/(?:sextets?|sextuors?|sextuplets?)/giu, 6],
  [/(?:septuors?|septets?)/giu, 7],
  [/octuors?/giu, 8],
  [
    /(?:(?:premier|second|deuxième) semestre|(?:first|second) half|half[ -]year(?:ly)?)/giu,
    6,
    months,
  ],
  [/(?:trimestre|(?:first|second|third|fourth|last) quarter|Q[1-4])/giu, 3, months],
  [/quinquenn(?:at|al|aux|ales?|ium)/giu, 5, years],
  [/septennat/giu, 7, years],
  [/(?:décenn(?:al|aux|ales?)|tenth anniversary)/giu, 10, years],
  [/(?:cinquantenaire|golden (?:jubilee|anniversary|wedding)|noces d['’]or)/giu, 50, years],
  [/(?:cent(?:en|enn)(?:aires?|ary|ial)|century-old)/giu, 100, years],
  [/bi-?cent(?:en|enn)(?:aire|ary|ial)/giu, 200, years],
  [/(?:tri|ter)cent(?:en|enn)(?:aire|ary|ial)/giu, 300, years],
  [/quadricent(?:en|enn)(?:aire|ary|ial)/giu, 400, years],
  [/(?:le|du|au|the) million(?! et demi| and a half)/giu, 1_000_000],
  [/(?:noon|midday|midi)/giu, 720, clockUnit],
  [/(?:midnight|minuit)/giu, 0, clockUnit],
  [/(?:midnight|minuit)/giu, 1440, clockUnit],
];

/** Forms with a pattern that finds any of them, so that a text is gone through once. */
const together = (forms: readonly Form[]) => ({
  any: new RegExp(
    `(?<![\\p{L}\\p{N}-])${oneOf(forms.map(([pattern]) => pattern))}(?![\\p{L}-])`,
    'giu',
  ),
  each: forms.map(([{ source }, ...form]) => [new RegExp(`^${source}$`, 'iu'), ...form] as const),
});

const forms = { told: together(told), implied: together(implied) };

const found = (
  text: string,
  { any, each }: ReturnType<typeof together>,
  own: Partial<Quantity>,
): Quantity[] =>
  Array.from(text.matchAll(any)).flatMap((match) => {
    const hedge = hedgeAround(text, placeOf(match));
    return each
      .filter(([pattern]) => pattern.test(match[0]))
      .map(([, value, of, step = 1]) =>
        formed(text, placeOf(match), {
          ...{ values: [value], step, worded: true, ...own },
          ...(of ? { unit: of } : {}),
          ...(hedge ? { hedge } : {}),
        }),
      );
  });

const ageGroup =
  /(?<=(?<!\p{L})(?:under|over)[- ])\d{1,2}s(?!\p{L})|(?<=(?<!\p{L})(?:under|over)-)\d{1,2}(?= \p{L})/giu;
const team = /(?<=(?<![\p{L}\p{N}])U[ -]?)(?:1\d|2[0-3])(?![\p{L}\p{N}]|[.,]\d)/gu;

/** `under-16s`, `over-65 voters`: people by their age; teams, «les U17», need not be told so. */
const ageGroups = (text: string): Quantity[] =>
  [ageGroup, team].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) =>
      formed(text, placeOf(match), {
        values: [Number.parseInt(match[0], 10)],
        unit: yearUnit,
        ...(pattern === team ? { implied: true } : {}),
      }),
    ),
  );

const quarter = /(?<![\p{L}\p{N}])[QT]([1-4])(?![\p{L}\p{N}])/gu;

/** `Q3`, «T3»: a part of the year by its rank. */
const quarters = (text: string): Quantity[] =>
  Array.from(text.matchAll(quarter), (match) =>
    formed(text, placeOf(match), { values: [Number(match[1])], ordinal: true }),
  );

/** Numbers that words tell by their form alone; those implied are not asked of a page. */
export const formsIn = (text: string): Quantity[] => [
  ...found(text, forms.told, {}),
  ...found(text, forms.implied, { implied: true, ordinal: true }),
  ...ageGroups(text),
  ...quarters(text),
];

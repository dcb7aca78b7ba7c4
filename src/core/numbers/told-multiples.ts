import { type Place, placeOf } from '#src/core/text/span.ts';

/** A multiple that a verb or a noun tells without a figure: «a triplé», `doubled`, `twice`. */
export type ToldMultiple = Place & { times: number };

type Form = readonly [pattern: RegExp, times: number];

const stated: readonly Form[] = (
  [
    ['doubl', 2],
    ['tripl', 3],
    ['quadrupl', 4],
    ['quintupl', 5],
    ['sextupl', 6],
    ['décupl', 10],
    ['centupl', 100],
  ] as const
).map(([stem, times]) => [
  new RegExp(
    `(?<!\\p{L})(?:(?:a|ont|avait|avaient|aura|auront|va|vont|fait|eût|de|à|pour|presque|plus que|quasiment|pratiquement) ${stem}(?:é|er)|(?:le|du|au) ${stem}e(?! des? cl(?:é|ef))(?= d(?:e|u|es|['’])|[.,;:!?…»)]|$)|${stem}(?:era|eront|erait|eraient))(?!\\p{L})`,
    'giu',
  ),
  times,
]);

const meant: readonly Form[] = [
  [/doubl\p{L}*|twice|two-?fold|dédoubl\p{L}*/giu, 2],
  [/tripl\p{L}*|trebl\p{L}*|three-?fold|thrice/giu, 3],
  [/quadrupl\p{L}*|four-?fold/giu, 4],
  [/quintupl\p{L}*|five-?fold/giu, 5],
  [/sextupl\p{L}*|six-?fold/giu, 6],
  [/décupl\p{L}*|ten-?fold/giu, 10],
  [/centupl\p{L}*|hundred-?fold/giu, 100],
];

/** What every form has, so that most texts are gone through once. */
const any = /(?:dou|tre)bl|(?:tri|quadru|quintu|sextu|décu|centu)pl|twice|thrice|fold/iu;

const found = (text: string, forms: readonly Form[]): ToldMultiple[] =>
  any.test(text)
    ? forms.flatMap(([pattern, times]) =>
        Array.from(text.matchAll(pattern), (match) => ({ ...placeOf(match), times })),
      )
    : [];

/** The multiples that a French text states of something that grew or is larger: «a doublé», «le triple de». */
export const statedMultiples = (text: string): ToldMultiple[] => found(text, stated);

/** How many times more any word of a text may tell. */
export const meantMultiples = (text: string): number[] =>
  found(text, meant).map(({ times }) => times);

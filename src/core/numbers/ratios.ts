import { type Place, placeOf, textBefore } from '#src/core/text/span.ts';
import { wordList } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { areComparable } from './comparable.ts';
import { isNewRank } from './new-ranks.ts';
import { ordinalWords } from './number-words.ts';
import { type Hedge, hedgeBefore, type Quantity } from './quantity.ts';

/** A part of a whole told without a percent sign: «huit sur dix», `one in eight`, «un tiers». */
export type Ratio = Place & {
  percent: number;
  hedge?: Hedge;
  /** Whether it counts on few: «neuf sur dix», not «31 sur 188». */
  plain?: boolean;
};

const links =
  /^(?: \p{L}[\p{L}’'-]*){0,3}? (?:sur|in|out of|of the|of|des|d['’])(?: (?:the|nos|ses|les|leurs|every))? ?$|^[-‑](?:sur|in|out[-‑]of)[-‑]$/u;

const fractions: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:two[ -]thirds|(?:les )?deux tiers)(?!\p{L})/giu, 200 / 3],
  [
    /(?<!\p{L})(?:three[ -]quarters|(?:les )?trois[ -]quarts)(?! d['’]heure|\p{L}| of an hour)/giu,
    75,
  ],
  [/(?<!\p{L})(?:an?|one)[ -]third(?= (?:of|are|were|is|say|said)|[,.]| \p{Ll})/giu, 100 / 3],
  [/(?<!deux |\p{L})tiers(?!\p{L})/giu, 100 / 3],
  [/(?<!\p{L})(?:a|one)[ -]quarter (?=of (?!an hour|a percentage)|are|were|say)/giu, 25],
  [/(?<=(?:by|rose|fell|down|up) )a quarter(?![ -](?:of|past|to|hour|century|point)|\p{L})/giu, 25],
  [/(?<!\p{L})(?:un|le|(?:plus|moins|près) du) quart(?! d['’]heure| de finale|\p{L})/giu, 25],
  [/(?<!\p{L})(?:half(?![ -](?:an? hour|an? |hour|year|time|past))|la moitié)(?!\p{L})/giu, 50],
  [/(?<!\p{L})(?:halv(?:e[sd]?|ing)|by half|(?<=de )moitié|divisée?s? par deux)(?!\p{L})/giu, 50],
  [
    /(?<!\p{L})(?:one[ -]fifth|(?:a fifth|un cinquième)(?! (?!d[eu]s?|of|environ|à peu près|seulement|(?:au|tout au|at) (?:plus|moins|most|least))\p{Ll}+ )|(?<=d['’])un cinquième|(?<=by )a fifth|le cinquième(?= d))(?!\p{L})/giu,
    20,
  ],
  [/(?<!\p{L})(?:one[ -]tenth|a tenth|un dixième|le dixième(?= d))(?!\p{L})/giu, 10],
];

const counts = wordList('two three four five six seven eight nine');
const french = wordList('deux trois quatre cinq six sept huit neuf');
const wholes: ReadonlyMap<string, number> = new Map([
  ...wordList('fifths sixths sevenths eighths ninths tenths').map(
    (name, i) => [name, i + 5] as const,
  ),
  ...wordList('cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes').map(
    (name, i) => [name, i + 5] as const,
  ),
]);

const several = new RegExp(
  `(?<!\\p{L})(?:les )?(${[...counts, ...french].join('|')})[ -](${[...wholes.keys()].join('|')})(?!\\p{L})`,
  'giu',
);

/** Several parts of a whole: «neuf dixièmes», `two-fifths`. */
const severalIn = (text: string): Ratio[] =>
  Array.from(text.matchAll(several)).flatMap((match) => {
    const [count = '', of = ''] = match.slice(1).map((word) => word.toLowerCase());
    const part = 2 + Math.max(counts.indexOf(count), french.indexOf(count));
    const percent = (100 * part) / (wholes.get(of) ?? 1);
    return percent < 100 ? [{ ...placeOf(match), percent }] : [];
  });

const one = new RegExp(
  `(?<!\\p{L})(?:one|une?)[ -](${[...ordinalWords].flatMap(([word, rank]) => (rank > 10 ? word.replaceAll('e', '[eè]') : [])).join('|')})(?= (?:of|d[eu]s?)(?!\\p{L})| d['’])`,
  'giu',
);

/** A small part of a whole: `one-fifteenth of its mass`. */
const smallIn = (text: string): Ratio[] =>
  Array.from(text.matchAll(one)).flatMap((match) => {
    const rank = ordinalWords.get(bare(match[1] ?? ''));
    return rank ? [{ ...placeOf(match), percent: 100 / rank }] : [];
  });

const whole = ({ unit, ordinal }: Quantity): boolean => !ordinal && unit?.kind !== 'share';

/** What the names of parts have, so that most texts are gone through once. */
const anyPart = /third|tiers|quart|hal[fv]|moitié|par deux|fifth|cinquième|tenth|dixième/iu;

const namedIn = (text: string): Ratio[] =>
  fractions.flatMap(([pattern, percent]) =>
    Array.from(text.matchAll(pattern), (match) => ({ ...placeOf(match), percent })).filter(
      (one) => !isNewRank(text, one),
    ),
  );

/** The parts that a text tells as a fraction: «un tiers», `half`. */
export const fractionsIn = (text: string): Ratio[] => [
  ...(anyPart.test(text) ? namedIn(text) : []),
  ...severalIn(text),
  ...smallIn(text),
];

/** The ratios among the numbers of a text, and its fractions in words. */
export function ratiosIn(text: string, quantities: readonly Quantity[]): Ratio[] {
  const counted = quantities.flatMap((all, i): Ratio[] => {
    const total = all.values[0] ?? 0;
    const before = quantities[i - 1];
    if (!whole(all) || total < 2) return [];
    if (before && whole(before) && links.test(text.slice(before.end, all.start))) {
      const part = before.values[0] ?? 0;
      if (part > total) return [];
      const { hedge } = before;
      const percent = (100 * part) / total;
      const plain = total <= 20;
      return [{ start: before.start, end: all.end, percent, plain, ...(hedge ? { hedge } : {}) }];
    }
    const single =
      /(?<!\p{L})(?:une?|one)(?:(?: \p{L}[\p{L}’'-]*){0,3}? (?:sur|in|out of|of (?:its|their|his|her|our)|de (?:ses|leurs|nos)) |[-‑](?:sur|in|out[-‑]of)[-‑])$/iu.exec(
        textBefore(text, all.start, 50),
      );
    if (!single) return [];
    const start = all.start - single[0].length;
    const hedge = hedgeBefore(text, start);
    return [
      {
        start,
        end: all.end,
        percent: 100 / total,
        plain: total <= 20,
        ...(hedge ? { hedge } : {}),
      },
    ];
  });
  return [...counted, ...fractionsIn(text)];
}

/** Whether a page tells the same part of a whole, as a percentage, a ratio or a fraction. */
export function ratioStands(
  { percent, hedge, plain }: Pick<Ratio, 'percent' | 'hedge' | 'plain'>,
  page: { quantities: readonly Quantity[]; ratios: readonly Ratio[] },
): boolean {
  const slack = hedge ? 4 : plain === false ? 0.6 : 2.5;
  const shares = page.quantities.filter(({ unit }) => unit?.name === 'percent');
  const told = [
    ...shares.flatMap(({ values }) => values),
    ...page.ratios.map((one) => one.percent),
  ];
  const near = (one: number) => Math.abs(one - percent) <= slack;
  return told.some(near) || (plain !== false && sharesOf(page.quantities).some(near));
}

/** What part each number of a page is of a larger one beside it that counts the like: «sur les 2 800 salariés, 2 500». */
export const sharesOf = (quantities: readonly Quantity[]): number[] =>
  quantities.flatMap((one, i) =>
    quantities.slice(i + 1, i + 4).flatMap((other) => {
      const [a = 0, b = 0] = [one.values[0], other.values[0]];
      const [part, total] = [Math.min(a, b), Math.max(a, b)];
      const alike = one.unit?.name === other.unit?.name && areComparable(one, other);
      return alike && other.start - one.end < 120 && part > 9 ? [(100 * part) / total] : [];
    }),
  );

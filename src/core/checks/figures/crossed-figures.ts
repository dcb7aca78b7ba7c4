import {
  agree,
  exchangeable,
  nearness,
  type Placed,
  type Placement,
  same,
  type Token,
} from './placement.ts';

type Couple = readonly [Placed, Placed];

/** How much nearer a word must stand to one of two figures than to the other to belong to it. */
const clearly = 1.25;

/** Which of two figures a word belongs to, by where it stands; undefined when it may be either. */
function ownerOf(word: Token, [one, other]: Couple): 0 | 1 | undefined {
  const [a, b] = [nearness(word, one), nearness(word, other)];
  if (a >= clearly * b) return 0;
  return b >= clearly * a ? 1 : undefined;
}

/** How near a word that stands before or after both of two figures must be to one of them, for its owner not to be merely the first told of them. */
const beside = 7;

/** The side of both of two figures that a word stands on, when it stands by neither. */
function sideOf({ index }: Token, couple: Couple): -1 | 1 | undefined {
  const places = couple.map((one) => one.index);
  if (index < Math.min(...places) - beside) return -1;
  return index > Math.max(...places) + beside ? 1 : undefined;
}

/** The words of the sentence of two figures, other figures left out. */
const wordsBeside = ({ sentences }: Placement, [one]: Couple): Token[] =>
  (sentences[one.sentence] ?? []).filter((token) => !('figure' in token));

const older = (couple: Couple): number => couple.findIndex(({ role }) => role === 'old');

/** How many words stand by the same of two figures in both texts, and how many by the other. */
function votes(mine: Couple, text: Placement, theirs: Couple, told: Placement) {
  let [kept, crossed] = [0, 0];
  if ([...mine, ...theirs].some(({ role }) => role === 'dated')) return { kept, crossed };
  const here = wordsBeside(text, mine);
  for (const word of wordsBeside(told, theirs)) {
    const owner = ownerOf(word, theirs);
    if (owner === undefined) continue;
    const side = sideOf(word, theirs);
    const found = here
      .filter((one) => agree(one, word) && (side === undefined || sideOf(one, mine) !== side))
      .map((one) => ownerOf(one, mine));
    if (found.length === 0 || found.includes(undefined)) continue;
    if (found.includes(owner)) kept += 1;
    else crossed += 1;
  }
  const [before, now] = [older(theirs), older(mine)];
  if (before >= 0 && now >= 0) {
    if (before === now) return { kept: kept + 1, crossed: 0 };
    crossed += 2;
  }
  return { kept, crossed };
}

const couplesOf = ({ figures }: Placement): Couple[] =>
  figures.flatMap((one, i) =>
    figures
      .slice(i + 1)
      .filter((other) => other.sentence === one.sentence)
      .map((other) => [one, other] as const),
  );

/** How many words must cross, and how many times as many as keep their places. */
const least = 4;
const times = 2.3;

/** Every two figures of a sentence that texts tell in one sentence too, with the words that keep their places and those that cross. */
function tally(text: Placement, told: readonly Placement[]) {
  return couplesOf(text).flatMap((mine): [Couple, number, number][] => {
    const [one, other] = mine;
    if (!exchangeable(one, other) || same(one, other)) return [];
    let [all, against] = [0, 0];
    for (const source of told) {
      for (const a of source.figures) {
        if (!same(a, one)) continue;
        for (const b of source.figures) {
          if (b.sentence !== a.sentence || b === a || !same(b, other)) continue;
          const { kept, crossed: turned } = votes(mine, text, [a, b], source);
          all += kept;
          against += turned;
        }
      }
    }
    return [[mine, all, against]];
  });
}

/** Figures of one sentence that stand among each other’s words: «3 morts et 40 blessés» for «40 morts et 3 blessés». */
export const crossedFigures = (text: Placement, told: readonly Placement[]): Placed[] =>
  tally(text, told).flatMap(([mine, kept, turned]) =>
    turned >= least && turned > times * kept ? mine : [],
  );

import { meet } from '#src/core/sets.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';
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

/** Whether one of two figures leaves unsaid the unit of the other: «dix ans pour l’un et huit pour l’autre». */
const shareUnit = (...couple: Couple): boolean =>
  [couple, couple.toReversed()].some(([one, other]) => {
    const { unit, counted, unsaid = [] } = one?.figure.quantity ?? {};
    const theirs = other?.figure.quantity?.unit?.name;
    return !unit && !counted && unsaid.some((its) => its.unit && its.unit.name === theirs);
  });

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

/** Whether a word is what one of two figures counts and the other leaves unsaid: «26 lits, et en facturait 31». */
const isShared = ({ keys }: Token, couple: Couple): boolean => {
  const nouns = couple.map(({ figure }) => figure.quantity?.noun);
  return nouns.includes(undefined) && nouns.some((noun) => noun && meet(keys, meaningsOf(noun)));
};

/** How near a word must stand to a figure to stand right beside it. */
const adjacent = 0.7;

/** How many words stand by the same of two figures in both texts, and how many by the other. */
function votes(mine: Couple, text: Placement, theirs: Couple, told: Placement) {
  let [kept, words, close] = [0, 0, 0];
  if ([...mine, ...theirs].some(({ role }) => role === 'dated'))
    return { kept, turned: 0, words, close };
  const here = wordsBeside(text, mine);
  for (const word of wordsBeside(told, theirs)) {
    if (isShared(word, theirs) || isShared(word, mine)) continue;
    const owner = ownerOf(word, theirs);
    if (owner === undefined) continue;
    const side = sideOf(word, theirs);
    const those = here.filter(
      (one) => agree(one, word) && (side === undefined || sideOf(one, mine) !== side),
    );
    const found = those.map((one) => ownerOf(one, mine));
    if (found.length === 0 || found.includes(undefined)) continue;
    if (found.includes(owner)) {
      kept += 1;
      continue;
    }
    words += 1;
    const isBeside = those.some((one) => nearness(one, mine[owner ? 0 : 1]) >= adjacent);
    if (isBeside && nearness(word, theirs[owner]) >= adjacent) close += 1;
  }
  const [before, now] = [older(theirs), older(mine)];
  if (before < 0 || now < 0) return { kept, turned: words, words, close };
  if (before === now) return { kept: kept + 1, turned: 0, words: 0, close: 0 };
  return { kept, turned: words + 2, words, close };
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
/** How many must where none keeps its place, right beside the figures or anywhere, in a claim, which tells in few words what its evidence does. */
const nextTo = 2;
const alone = 3;

/** Two figures, with how many words keep their places by them, how many cross, of these how many right beside them, and what the crossing comes to with what was and what is. */
type Tally = { mine: Couple; kept: number; turned: number; words: number; close: number };

/** Every two figures of a sentence that texts tell in one sentence too, with the words that keep their places and those that cross. */
function tally(text: Placement, told: readonly Placement[], mayBe: typeof exchangeable) {
  return couplesOf(text).flatMap((mine): Tally[] => {
    const [one, other] = mine;
    if (!mayBe(one, other) || same(one, other)) return [];
    let [kept, turned, words, close] = [0, 0, 0, 0];
    for (const source of told) {
      for (const a of source.figures) {
        if (!same(a, one)) continue;
        for (const b of source.figures) {
          if (b.sentence !== a.sentence || b === a || !same(b, other)) continue;
          const found = votes(mine, text, [a, b], source);
          kept += found.kept;
          turned += found.turned;
          words += found.words;
          close += found.close;
        }
      }
    }
    return [{ mine, kept, turned, words, close }];
  });
}

/** Figures of one sentence that stand among each other’s words: «3 morts et 40 blessés» for «40 morts et 3 blessés». */
export const crossedFigures = (text: Placement, told: readonly Placement[]): Placed[] =>
  tally(text, told, exchangeable).flatMap(({ mine, kept, turned }) =>
    turned >= least && turned > times * kept ? mine : [],
  );

/** The same of a claim beside its evidence, which tell one thing in few words. */
export const crossedInClaim = (claim: Placement, evidence: Placement): Placed[] =>
  tally(
    claim,
    [evidence],
    (one, other) => exchangeable(one, other) || shareUnit(one, other),
  ).flatMap(({ mine, kept, words, close }) =>
    kept === 0 && (words >= alone || close >= nextTo) ? mine : [],
  );

import type { Way } from './likely.ts';
import {
  doubled,
  exchanged,
  farther,
  fumbled,
  lengthened,
  mistaken,
  replaced,
  shortened,
  swapped,
  syllabled,
} from './slips.ts';
import { ended, finished, pluralled, soundalikes } from './sounds.ts';

/** More letters than any word has. */
export const never = Number.POSITIVE_INFINITY;

/** What the fingers alone set wrong. */
export const fingers: readonly Way[] = [
  { make: doubled, cost: 0.7, from: { 3: 0, 2: 0, 1: 5, 0: 7 } },
  { make: swapped, cost: 0.9, from: { 3: 0, 2: 0, 1: 5, 0: 7 } },
];

/** What is written as it sounds. */
export const ears: readonly Way[] = [
  { make: pluralled, cost: 0.5, from: { 3: 0, 2: 0, 1: 0, 0: 6 } },
  { make: ended, cost: 0.8, from: { 3: 5, 2: 5, 1: 6, 0: 7 } },
  { make: soundalikes, cost: 0.95, from: { 3: 5, 2: 5, 1: 6, 0: 7 } },
  { make: finished, cost: 1, from: { 3: 5, 2: 5, 1: 6, 0: 7 } },
];

const left: Way = { make: lengthened, cost: 1.1, within: true, from: { 3: 0, 2: 5, 1: 6, 0: 9 } };

const metathesis: Way = {
  make: exchanged,
  cost: 1.3,
  within: true,
  from: { 3: 6, 2: 7, 1: 7, 0: 8 },
};

/** A letter left out, added, mistaken or set elsewhere. */
export const letters: readonly Way[] = [
  left,
  { make: shortened, cost: 1.3, within: true, from: { 3: 0, 2: 5, 1: 6, 0: 9 } },
  { make: mistaken, cost: 1.25, within: true, from: { 3: 0, 2: 5, 1: 6, 0: 9 } },
  metathesis,
];

function* twice(word: string): Generator<string> {
  for (const one of soundalikes(word)) {
    yield* doubled(one);
    yield* soundalikes(one);
    yield* ended(one);
  }
  for (const one of ended(word)) yield* doubled(one);
  for (const one of doubled(word)) yield* doubled(one);
}

/** Two slips that are often made together. */
export const two: readonly Way[] = [
  { make: twice, cost: 1.6, from: { 3: 6, 2: 6, 1: 7, 0: 8 } },
  { make: fumbled, cost: 1.9, within: true, from: { 3: 6, 2: 6, 1: 6, 0: 9 } },
  { make: replaced, cost: 1.9, within: true, from: { 3: 8, 2: 8, 1: never, 0: never } },
];

/** Two slips that are seldom made together. */
export const far: readonly Way[] = [
  { make: syllabled, cost: 2.4, from: { 3: 9, 2: 9, 1: never, 0: never } },
  { make: farther, cost: 2.6, within: true, from: { 3: 9, 2: 9, 1: never, 0: never } },
];

/** Some ways, for frequent words alone, from so many letters on, and for the most frequent. */
const only = (ways: readonly Way[], from: { 2: number; 1: number }): readonly Way[] =>
  ways.map((way) => ({ ...way, from: { ...way.from, ...from, 0: never } }));

/** The ways in which a word that looks foreign is a French one. */
export const ofForeign = only([...ears, ...letters], { 2: 8, 1: never });
/** The ways in which a word that looks made of others is an older one. */
export const ofDerived = only([...ears, left, metathesis], { 2: 0, 1: 8 });

/** What the fingers set wrong in a part of a word joined of several. */
export const ofParts: readonly Way[] = fingers.map((way) => ({
  ...way,
  from: { ...way.from, 0: never },
}));

import type { Dictionary } from '#src/core/words/dictionary.ts';
import { type Frequency, frequencyOf, isBookish } from '#src/core/words/frequency.ts';
import { accentings, reaccented } from './accents.ts';
import { isReformed } from './reformed.ts';

/** A way to slip: what it costs, and the letters from which a word may be one of each frequency that slipped so. */
export type Way = {
  make: (word: string) => Iterable<string>;
  cost: number;
  /** Whether it seldom touches the first letter and the ending. */
  within?: boolean;
  /** Letters from which a word may have accents wrong besides. */
  besides?: number;
  from: Readonly<Record<Frequency, number>>;
};

/** A word that may be meant, and how unlikely it is. */
export type Likely = { word: string; cost: number };

/** What the frequency of a word costs. */
const rarity: Readonly<Record<Frequency, number>> = { 3: 0, 2: 0.4, 1: 0.8, 0: 1.8 };

/** What one accent costs, and one more that is heard at the end, what accents do that another slip has wrong too, an ending and a first letter that are others, a verb that ends in «ant». */
const costs = { accent: 0.27, heard: 0.45, besides: 0.4, ending: 0.25, head: 0.4, participle: 0.7 };

/** More than any word costs. */
const dearest = 9;

const elided = /^(?:quel|jus|lors|puis|pres)qu$/u;

const wellFormed = (word: string): boolean =>
  word.length > 2 && !elided.test(word) && !word.startsWith('-') && !word.endsWith('-');

const isMeant = (word: string, knows: Dictionary): boolean =>
  knows(word) && !isBookish(word, knows);

/** What it costs a word to be seldom written. */
const dearth = (word: string, often: Frequency): number =>
  rarity[often] + (often === 1 && word.endsWith('ant') ? costs.participle : 0);

/** A word as the dictionary or the spelling of 1990 has it, its accents set right where it is frequent. */
function spelt(
  word: string,
  often: Frequency,
  knows: Dictionary,
  least: number,
): Likely | undefined {
  if (isMeant(word, knows)) return { word, cost: 0 };
  if (often === 0 || word.length < least) return undefined;
  if (!word.includes('è') && isReformed(word, knows)) return { word, cost: 0 };
  const [end] = /ée?s?$/u.exec(word) ?? [''];
  const accented = reaccented(word).find((one) => one.endsWith(end) && isMeant(one, knows));
  return accented === undefined ? undefined : { word: accented, cost: costs.besides };
}

const shift = (word: string, one: string): number =>
  (word.slice(-2) === one.slice(-2) ? 0 : costs.ending) + (word[0] === one[0] ? 0 : costs.head);

/** The likelier of a word and of those that ways to slip make of one. */
export function likelier(
  word: string,
  ways: readonly Way[],
  knows: Dictionary,
  before?: Likely,
): Likely | undefined {
  let best = before;
  for (const { make, cost, within, besides = 5, from } of ways)
    for (const one of make(word)) {
      if (cost >= (best?.cost ?? dearest)) break;
      const often = frequencyOf(one);
      const dear = cost + dearth(one, often) + (within ? shift(word, one) : 0);
      if (word.length < from[often] || dear >= (best?.cost ?? dearest) || !wellFormed(one))
        continue;
      const right = spelt(one, often, knows, besides);
      if (right && dear + right.cost < (best?.cost ?? dearest))
        best = { word: right.word, cost: dear + right.cost };
    }
  return best;
}

const isHeard = (word: string): boolean => /[éèê]e?s?$/u.test(word);

/** The likeliest word whose accents alone a slip has wrong: a frequent one, or one too long to be another by chance. */
export function accentedFor(word: string, knows: Dictionary, short = 6): Likely | undefined {
  let best: Likely | undefined;
  for (const { word: other, far } of accentings(word)) {
    if (costs.accent * far >= (best?.cost ?? dearest)) break;
    const often = frequencyOf(other);
    const muted = isHeard(word) && !isHeard(other) ? costs.heard : 0;
    const cost = costs.accent * far + muted + dearth(other, often);
    if (cost >= (best?.cost ?? dearest) || (word.length < short && often === 0)) continue;
    if (isMeant(other, knows)) best = { word: other, cost };
  }
  return best;
}

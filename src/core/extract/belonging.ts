import { capitalsIn } from '#src/core/names/names.ts';
import { languageOf } from '#src/core/words/language.ts';
import { leansBack } from '#src/core/words/leaning.ts';
import { cosine, isTelling, type Vector, vectors } from './lexrank.ts';

/** What a stem that any news has weighs in what sentences share. */
const commonWeight = 0.45;

/**
 * How much the first sentence, which is the easiest to slip in, must share to be kept: less where it shares a name,
 * where the second leans back on it, and where no other shares twice as much.
 */
const first = {
  gate: 0.06,
  named: 0.01,
  leaned: 0.005,
  times: 0.5,
};

/** How much another must share; half of what the page's middle one does is enough. */
const other = { gate: 0.03, middles: 0.5 };

/** What sums of fractions may be off by. */
const rounding = 1e-9;

/** How much each sentence shares with all the others taken together, and with the title. */
function belonging(sentences: readonly Vector[], toTitle: readonly number[]): number[] {
  const sums = new Map<string, number>();
  for (const sentence of sentences)
    for (const [word, weight] of sentence) sums.set(word, (sums.get(word) ?? 0) + weight);
  const square = cosine(sums, sums);
  return sentences.map((sentence, i) => {
    const shared = cosine(sentence, sums);
    const others = Math.sqrt(Math.max(square - 2 * shared + 1, Number.EPSILON));
    return Math.max(0, shared - 1 - rounding) / others + (toTitle[i] ?? 0) / 2;
  });
}

const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Whether a title takes up what tells a sentence's story. */
const echoes = (title: Vector, sentence: Vector): boolean =>
  [...sentence.keys()].some((stem) => isTelling(stem) && title.has(stem));

/** Whether a sentence has a name that others have too. */
function sharesName(sentence: string, others: readonly string[]): boolean {
  const keys = new Set(capitalsIn(sentence).map(({ key }) => key));
  return others.some((one) => capitalsIn(one).some(({ key, opens }) => !opens && keys.has(key)));
}

/** What the first of some sentences must share with the others to be of their story. */
function firstGate([opening = '', ...others]: readonly string[]): number {
  const named = sharesName(opening, others) ? first.named : 0;
  return first.gate - named - (leansBack(others[0] ?? '') ? first.leaned : 0);
}

/** Whether some sentences are in a language whose common words are known. */
const isRead = (sentences: readonly string[]): boolean =>
  ['fr', 'en'].includes(languageOf(sentences.join(' ')) ?? '');

/** Which sentences of a page share too little with the others and its title to be of its story; in a small page only the first may be. */
export function straysAmong(
  sentences: readonly string[],
  title: string,
  small: boolean,
): ReadonlySet<number> {
  if (sentences.length < 3 || (small && !isRead(sentences))) return new Set();
  const [titled = new Map(), ...found] = vectors([title, ...sentences], commonWeight);
  const toTitle = found.map((vector) => cosine(titled, vector));
  const [opening = 0, ...others] = belonging(found, toTitle);
  const middle = middleOf(others);
  const least = small ? 0 : Math.min(other.gate, middle * other.middles);
  const strays = new Set(others.flatMap((belongs, i) => (belongs < least ? [i + 1] : [])));
  if (
    !echoes(titled, found[0] ?? new Map()) &&
    opening < Math.min(firstGate(sentences), Math.max(...others) * first.times)
  )
    strays.add(0);
  return strays;
}

import { type Place, textBefore } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare, type Word, wordsOf } from '#src/core/text/words.ts';
import { isNewRank } from './new-ranks.ts';
import { hundreds, ones, ordinalWords, rounds, small, thousands } from './number-words.ts';

/** Words before the French «four», an oven or a flop, and no English number. */
const masculine = wordSet(
  'un le au du ce son leur mon seul dernier premier meme autre gros petit grand vieux vrai',
);
/** Before a dozen: «une demi-douzaine», `half a dozen`. */
const halves = /(?:demi-|half[ -](?:an? )?)$/iu;

/** What a share is told of: «pour cent», `per mille`. */
const shares = wordSet('cent mille');

const joints = new Set(['et', 'and']);

/** A number written in letters. `round` is true of «une vingtaine», `ordinal` of «la vingtième». */
export type WrittenNumber = Place & { value: number; round: boolean; ordinal: boolean };

type Part = Place & { key: string };

const partsOf = (word: Word): Part[] => {
  if (!/[-‑]/.test(word.text)) return [word];
  let at = word.start;
  return word.text.split(/[-‑]/).map((piece) => {
    const part = { key: bare(piece), start: at, end: at + piece.length };
    at += piece.length + 1;
    return part;
  });
};

/** Adds up the parts from `i` on; `next` is where the number ends, `i` itself when there is none. */
function readNumber(parts: readonly Part[], i: number, near: (i: number) => boolean) {
  let total = 0;
  let group = 0;
  let next = i;
  let ordinal = false;
  for (let j = i; j < parts.length && (j === i || near(j)); j += 1) {
    const key = parts[j]?.key ?? '';
    const following = parts[j + 1]?.key ?? '';
    const rank = ordinalWords.get(key);
    const value = small.get(key) ?? rank;
    if (value !== undefined) {
      if (group % 100 === 4 && value === 20) group += 76;
      else if (group % 10 !== 0 && group % 100 > 16) break;
      else if (group % 100 !== 0 && value >= 10 && ![60, 80].includes(group % 100)) break;
      else if (group % 100 !== 0 && group % 100 < 20 && !(group % 100 === 10 && value > 6)) break;
      else group += value;
    } else if (hundreds.has(key)) group = (group === 0 ? 1 : group) * 100;
    else if (thousands.has(key)) {
      total += (group === 0 ? 1 : group) * 1000;
      group = 0;
    } else if (ones.has(key) && j === i && hundreds.has(following)) continue;
    else if (ones.has(key) && j === i && thousands.has(following)) continue;
    else if (key === 'un' || key === 'une' || key === 'one') {
      if (group < 20 || group % 10 !== 0) break;
      group += 1;
    } else if (
      joints.has(key) &&
      j > i &&
      (small.has(following) || ordinalWords.has(following) || ones.has(following)) &&
      near(j + 1)
    ) {
      if (group + total < 20 || (group % 100 < 20 && key === 'et')) break;
      continue;
    } else break;
    next = j + 1;
    if (rank === undefined) continue;
    ordinal = true;
    break;
  }
  return { value: total + group, next, ordinal };
}

/** What an ordinal after «un» or `a` must stand before to be no part: `a fourth year`. */
const counts = /^ (?!(?:of|d[eu]s?|plus|moins|more|less|fewer|higher|lower)(?!\p{L}))\p{Ll}/u;

/** What «un» must stand after for an ordinal to be a part all the same: «réduire d’un cinquième». */
const parting = /(?<!\p{L})(?:d['’]un|by an?) $/iu;

/** Numbers written in French or English letters from two up, «un» and «one» alone left out as articles. */
export function writtenNumbers(text: string): WrittenNumber[] {
  const parts = wordsOf(text).flatMap(partsOf);
  const near = (j: number) => {
    const gap = text.slice(parts[j - 1]?.end, parts[j]?.start);
    return /^(?:[-‑]|[ \u00a0]+)$/u.test(gap);
  };
  const found: WrittenNumber[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    if (!part) continue;
    const round = rounds.get(part.key);
    if (round !== undefined) {
      const halved = halves.test(textBefore(text, part.start, 8));
      const value = halved ? round / 2 : round;
      found.push({ value, round: !halved, ordinal: false, start: part.start, end: part.end });
      continue;
    }
    const before = i > 0 && near(i) ? (parts[i - 1]?.key ?? '') : '';
    if (shares.has(part.key) && (before === 'per' || before === 'pour')) continue;
    const { value, next, ordinal } = readNumber(parts, i, near);
    if (next === i || value < (ordinal ? 3 : 2)) continue;
    const end = parts[next - 1]?.end ?? part.end;
    i = next - 1;
    const isPart =
      ordinal &&
      ones.has(before) &&
      (!counts.test(text.slice(end)) || parting.test(textBefore(text, part.start, 8))) &&
      !isNewRank(text, { start: part.start, end });
    if (isPart || (part.key === 'four' && masculine.has(before))) continue;
    found.push({ value, round: false, ordinal, start: part.start, end });
  }
  return found;
}

import { bareWords } from '#src/core/text/words.ts';
import { frenchStopwords } from '#src/core/words/stopwords.ts';
import { areOpposed } from './opposed-words.ts';
import { isSettled } from './settled-words.ts';
import { foldWords, type StyleRule } from './style-rule.ts';
import { isWord, type Token, tokensOf } from './style-tokens.ts';

const longest = 5;

/** Words that sentences change among themselves with what they say: a run of nothing else makes no rule. */
const grammar: ReadonlySet<string> = new Set(
  `l le la les un une des d de du a au aux en et ou ni y je j tu il elle on nous vous ils elles me m te t se s lui leur leurs
  ce c cet cette ces cela ca mon ton son ma ta sa mes tes ses notre votre nos vos qui que qu quoi dont quel quelle quels quelles
  ne n pas plus est sont etait etaient ete etre a ont avait avaient avoir eu sera seront fut furent soit dans sur sous par pour
  avec sans fait faire font peut peuvent doit tout toute tous toutes si`.split(/\s+/),
);

/** Whether words say enough for a rule: one of substance, or several that are a turn of their own, as «afin de». */
function says(words: string, count: number): boolean {
  const all = bareWords(words);
  if (all.some((word) => !frenchStopwords.has(word))) return true;
  return count > 1 && all.some((word) => !grammar.has(word));
}

/** Words whose last one is in full, whether it stood before a vowel or not: «afin d’» is «afin de». */
const inFull = (words: string): string =>
  words.replace(/(?<!\p{L})(d|qu|lorsqu|puisqu|jusqu)'$/u, '$1e');
/** Of the shorter text, that both must share: less is another text, not an edit. */
const leastShared = 0.5;

/** For each token of one text, the place of the token of the other that it is, by the longest common run of both. */
function matched(a: readonly Token[], b: readonly Token[]): number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const places = a.map(() => -1);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) {
      places[i] = j;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

/** The words of a run of tokens, the marks around them left out. */
function wordsOf(text: string, run: readonly Token[]): { words: string; count: number } {
  const first = run.find(isWord);
  const last = run.findLast(isWord);
  if (!first || !last) return { words: '', count: 0 };
  return { words: text.slice(first.start, last.end), count: run.filter(isWord).length };
}

/** A replacement, and the same with more and more of the words that stand around it, the widest first. */
export type Replacement = StyleRule & { wider: readonly StyleRule[] };

/** How many words of its phrase a replacement is remembered with, on either side. */
const farthest = 3;

/** The words of a phrase next to a run of tokens, that both texts have, nearest first, up to a name or a number. */
function besideIt(
  a: readonly Token[],
  places: readonly number[],
  from: number,
  step: 1 | -1,
  settled: (token: Token) => boolean,
): Token[] {
  const held: Token[] = [];
  for (let i = from; held.length < farthest; i += step) {
    const token = a[i];
    const follows = held.length === 0 || places[i] === (places[i - step] ?? -2) + step;
    if (!token || (places[i] ?? -1) < 0 || !follows || !isWord(token) || settled(token)) break;
    held.push(token);
  }
  return held;
}

/** The same replacement with some of its neighbours, the most first. */
function widened(rule: StyleRule, before: readonly Token[], after: readonly Token[]): StyleRule[] {
  const counts = Array.from({ length: farthest + 1 }, (_, i) => i);
  const joined = (tokens: readonly Token[]): string =>
    tokens.reduce((left, { text }) => left + text + (/['’]$/u.test(text) ? '' : ' '), '');
  return counts
    .flatMap((left) => counts.map((right) => ({ left, right })))
    .filter(({ left, right }) => left <= before.length && right <= after.length && left + right > 0)
    .sort((a, b) => b.left + b.right - a.left - a.right)
    .map(({ left, right }) => {
      const head = joined(before.slice(0, left).toReversed());
      const tail = joined(after.slice(0, right));
      const around = (words: string): string => foldWords(`${head}${words} ${tail}`);
      return { wrong: around(rule.wrong), wanted: around(rule.wanted) };
    });
}

/** What an editor replaced or cut in a text, as rules would say it; nothing when the text was written anew. */
export function replacements(before: string, after: string): Replacement[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const places = matched(a, b);
  const settled = isSettled(before, a);
  const newlySettled = isSettled(after, b);
  const shared = places.filter((place) => place >= 0).length;
  if (shared < leastShared * Math.min(a.length, b.length)) return [];
  const found = new Map<string, Replacement>();
  for (let i = 0; i < a.length; i += 1) {
    if ((places[i] ?? -1) >= 0) continue;
    let end = i;
    while (end < a.length && (places[end] ?? -1) < 0) end += 1;
    const from = i === 0 ? 0 : (places[i - 1] ?? -1) + 1;
    const to = end === a.length ? b.length : (places[end] ?? b.length);
    const cut = a.slice(i, end);
    const put = b.slice(from, to);
    i = end;
    const wrong = wordsOf(before, cut);
    const wanted = wordsOf(after, put);
    const short = wrong.count > 0 && wrong.count <= longest && wanted.count <= longest;
    if (!short || !says(wrong.words, wrong.count)) continue;
    if (cut.some(settled) || put.some(newlySettled)) continue;
    if (areOpposed(wrong.words, wanted.words)) continue;
    const rule = {
      wrong: inFull(foldWords(wrong.words)),
      wanted: inFull(foldWords(wanted.words)),
    };
    const bare = cut.every(isWord) && put.every(isWord);
    const wider = bare
      ? widened(
          rule,
          besideIt(a, places, end - cut.length - 1, -1, settled),
          besideIt(a, places, end, 1, settled),
        )
      : [];
    if (rule.wrong !== rule.wanted) found.set(`${rule.wrong}\n${rule.wanted}`, { ...rule, wider });
  }
  return [...found.values()];
}

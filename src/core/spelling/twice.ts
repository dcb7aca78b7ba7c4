import { opensSentence } from '#src/core/text/sentence-heads.ts';
import type { Place } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import type { Word } from '#src/core/text/words.ts';

const twice = wordSet(
  `le la les un une des du de au aux à et ou par pour dans sur avec sans sous vers chez entre qui que dont ce cet cette ces son sa ses mon ma mes nos vos leur leurs il ils elle elles je on
  ne se y pas mais donc comme a est ont sont sera était avoir être`,
);

const willed = wordSet('faire jamais vraiment toujours encore beaucoup longtemps presque');

/** What stands before or after a small word that is rightly written twice: «la politique de de Gaulle», «à à peine», «il y a a priori», «ce qui est est», «le leur leur plaît». */
const rightly: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  de: { after: /^ \p{Lu}/u },
  à: { after: /^ (?:peine|peu|moitié|demi|tout)(?!\p{L})/u },
  a: { after: /^ (?:priori|posteriori|fortiori|contrario|cap+el+a|minima|maxima)(?!\p{L})/u },
  est: { before: /(?:['’]|(?<!\p{L})(?:qui|où|que|comme) |qu['’](?:il|elle|on) )$/iu },
  sont: { before: /(?<!\p{L})(?:qui|où|que|qu['’]ils|qu['’]elles) $/iu },
  leur: { before: /(?<!\p{L})(?:le|la|du|au) $/iu },
  leurs: { before: /(?<!\p{L})(?:les|des|aux) $/iu },
};

/** Characters around two words that tell whether they are rightly the same. */
const around = 16;

const space = /^[ \u00a0\u202f]+$/u;

/** Whether the words at two places are one that is written twice by mistake only: «le le», and not «nous nous», «très très». */
function isSlip(text: string, { start, end }: Place, word: string): boolean {
  if (!twice.has(word) && (word.length < 6 || willed.has(word))) return false;
  const { before, after } = rightly[word] ?? {};
  return !(
    before?.test(text.slice(Math.max(0, start - around), start)) ||
    after?.test(text.slice(end, end + around).replace(/^[\u00a0\u202f]/u, ' '))
  );
}

const same = (text: string, one: Word, other: Word): boolean =>
  one.text === other.text ||
  (one.text.toLowerCase() === other.text && opensSentence(text, one.start));

/** The place of a word, or of an elision with its word, that ends at one of the words of a text and is written there for the second time by mistake. */
export function twiceAt(
  text: string,
  words: readonly Word[],
  at: number,
): { once: Place; whole: Place } | undefined {
  const [first, second, last, word] = [words[at - 3], words[at - 2], words[at - 1], words[at]];
  if (!last || !word) return undefined;
  const between = (one: Place, other: Place) => text.slice(one.end, other.start);
  if (same(text, last, word) && space.test(between(last, word))) {
    const whole = { start: last.start, end: word.end };
    return isSlip(text, whole, word.text) ? { once: last, whole } : undefined;
  }
  if (!first || !second || second.text !== word.text || !same(text, first, last)) return undefined;
  const isElided = [between(first, second), between(last, word)].every((gap) => /^['’]$/.test(gap));
  return isElided && space.test(between(second, last))
    ? {
        once: { start: first.start, end: second.end },
        whole: { start: first.start, end: word.end },
      }
    : undefined;
}

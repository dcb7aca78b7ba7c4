import { sharedEnds } from './shared-ends.ts';
import { foldWords, type StyleRule } from './style-rule.ts';

const wordsIn = (text: string): string[] => text.match(/[^\s'’ʼ‘]+['’ʼ‘]?/gu) ?? [];

/** A rule for one place of a text: the words that it does not change, at either end, are wanted in the capitals that they have there. */
export function keptCase({ wrong, wanted }: StyleRule, own: string): StyleRule {
  const [from, to, found] = [wordsIn(wrong), wordsIn(wanted), wordsIn(own)];
  const { head, tail } = sharedEnds(from, to);
  let at = -1;
  const put = wanted.replace(/[^\s'’ʼ‘]+['’ʼ‘]?/gu, (word) => {
    at += 1;
    const left = to.length - at;
    const there = at < head ? found[at] : left <= tail ? found[found.length - left] : undefined;
    return there && foldWords(there) === foldWords(word) ? there : word;
  });
  return { wrong, wanted: put };
}

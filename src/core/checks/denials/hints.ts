import { partsOf } from '#src/core/checks/parts.ts';
import { isFirstSince, soundsNegative } from '#src/core/denials/polarity.ts';
import { deniesQuietly } from '#src/core/denials/quiet-denials.ts';
import { meet } from '#src/core/sets.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { allMeaningsIn, meaningsOf } from '#src/core/words/concepts.ts';
import { refuses } from './litotes.ts';

const denying = new RegExp(
  `${whole(
    phrases('ne n’(?!importe) pas sans aucune?s? jamais rien personne nul(?:le)?s? ni non guère'),
    phrases('plus_(?!de|que|d’) hormis sauf à_peine'),
    anyOf('not never no none nobody nothing neither nor cannot'),
  )}|n['’]t(?!\\p{L})`,
  'iu',
);

/** Whether a text has a word that denies, whatever it denies. */
export const hasNo = (text: string): boolean => denying.test(text);

/** Verbs that turn what they govern, by their beginnings: they may be all the no that a text has even where another uses them too. */
const turning = new RegExp(
  `^${anyOf(`
    d[ée]men ni(?:e|er|ent|é|és|ait|a)$ exclu(?!si[ovf]) refus rejet repouss contest contre$ cess échou
    den[yi] declin reject disput oppos against$ fail stop ceas emp[êe]ch prevent interromp interrupt renon[cç] abandon annul rul(?:e[sd]?|ing)$
  `)}`,
  'iu',
);

/** Small words that hint at a no, each with those of either language that say the same. */
const twins: readonly (readonly [RegExp, RegExp])[] = [
  ['avant', 'avant before until by'],
  ['encore', 'encore still yet more again another'],
  ['premi[eè]re?s?', 'premi[eè]re?s? first'],
  ['sauf hormis', 'sauf hormis except save other_than apart_from'],
  ['davantage', 'davantage more plus'],
].map(([words = '', same = '']) => [
  new RegExp(whole(phrases(words)), 'giu'),
  new RegExp(whole(phrases(same)), 'iu'),
]);

/** Whether a text refuses nothing but where it says a no: «Aucune demande n’a été refusée». */
const deniesRefusal = (text: string): boolean =>
  hasNo(text) && partsOf(text).every((part) => !refuses(part.text) || hasNo(part.text));

/** What sets one number against another: «52, contre 27». */
const comparing = /(?<!\p{L})(?:contre|against|versus)(?= (?:\p{L}+ )?[\d$€£])/giu;

/** A text without the words that another says too: what both call a ban, or one denies to be refused, is no hint that the other denies it. */
function without(told: string, other: string): string {
  const text = told.replace(comparing, ' ');
  const theirs = allMeaningsIn(other);
  const turned = deniesRefusal(other);
  const own = text.replace(/\p{L}{3,}/gu, (word) =>
    !denying.test(word) && (turned || !turning.test(word)) && meet(meaningsOf(bare(word)), theirs)
      ? ' '
      : word,
  );
  return twins.reduce(
    (kept, [word, same]) => (same.test(other) ? kept.replace(word, ' ') : kept),
    own,
  );
}

/** Whether anything in a text may be a no, in so many words or not, beyond what another text says too. */
export function hintsNo(text: string, other: string): boolean {
  const own = without(text, other);
  return (
    hasNo(text) || refuses(own) || isFirstSince(text) || deniesQuietly(own) || soundsNegative(own)
  );
}

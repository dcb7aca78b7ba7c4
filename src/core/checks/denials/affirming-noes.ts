import { meet } from '#src/core/sets.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { bare } from '#src/core/text/words.ts';
import { allMeaningsIn, meaningsOf } from '#src/core/words/concepts.ts';

/** Reproaches and lacks whose denial is praise: «n’avait pas tort», «ce n’est pas la première fois». */
const understated = new RegExp(
  `(?<!\\p{L})pas (?:(?:si|tout à fait|vraiment|franchement) )?(?:de |d['’]|l[ea] |les )?(${phrases(
    'tort mal mauvaise?s? fausse?s? faux bêtes? sotte?s? rares? peu rien fâchée?s? premi(?:er|ère)s? dernière?s? derniers? hier',
  )})(?!\\p{L})`,
  'giu',
);

/** What nobody does as much as somebody: «personne n’a autant chanté», «jamais il n’a fait aussi froid». */
const unequalled = new RegExp(
  `${whole(phrases('personne aucune?s? rien nulle? jamais'))}[^.;:!?]{0,60}${whole(
    phrases('autant aussi davantage mieux pire plus tel(?:le)?s?'),
  )}`,
  'iu',
);
const comparing = new RegExp(
  whole(phrases('than most more ever best worst'), '\\p{L}{3,}est', 'so (?:many|much|few)'),
  'iu',
);

/** Whether the noes of a French text come to a yes of another, in English: they deny a reproach that it does not make, or that anything equals what it puts above all. */
export function affirms(text: string, said: string): boolean {
  const theirs = allMeaningsIn(said);
  const denied = [...text.matchAll(understated)].map(([, word = '']) => bare(word));
  return (
    denied.some((word) => !meet(meaningsOf(word), theirs)) ||
    (unequalled.test(text) && comparing.test(said))
  );
}

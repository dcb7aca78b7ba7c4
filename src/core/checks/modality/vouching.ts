import { alike, read } from '#src/core/checks/reading.ts';
import { meet } from '#src/core/sets.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';
import { type Language, type ToldVerb, toldVerbs } from './told-verbs.ts';

/** A text, in one of the two languages of pages. */
export type Text = { text: string; language: Language };

/** A part of a text, with its place there. */
export type Told = Place & { text: string };

/** Whether a telling of a verb leaves open what another tells. */
export type Exceeded = (theirs: ToldVerb) => boolean;

const determiner: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:l[ae]s?|une?|sa|son|ses|leurs?|cette|ce|cet|ces|des?|du|aux?)\s$|(?<!\p{L})[ld]['’]$/iu,
  en: /(?<!\p{L})(?:the|an?|its|his|her|their|this|that|of|no|any)\s$/iu,
};

/** How few words a sentence has that may go on about anything: «Il l’a vendue.» */
const fewWords = 3;

/** Whether a text tells a verb of the same without leaving it open, or no more openly than a brief does; a noun of the same meaning tells nothing. */
export function vouches(
  { text, language }: Text,
  mine: ToldVerb,
  exceeded: Exceeded,
  part: Told,
): boolean {
  return sentencesOf(text).some((sentence) => {
    const opened = toldVerbs(sentence.text, language).filter(exceeded);
    const isTold = wordsOf(sentence.text).some(
      (word) =>
        meet(meaningsOf(bare(word.text)), mine.meanings) &&
        !opened.some((one) => one.at <= word.start && word.end <= one.end) &&
        !determiner[language].test(sentence.text.slice(Math.max(0, word.start - 8), word.start)) &&
        !(language === 'en' && /ing$/u.test(word.text)),
    );
    return (
      isTold && (read(sentence.text).length <= fewWords || sharesMore(part, mine, sentence.text))
    );
  });
}

/** Whether two texts say something more in common than a verb. */
export function sharesMore(part: Told, verb: ToldVerb, other: string): boolean {
  const mine = read(part.text).filter(
    (one) => !overlaps(verb, { start: part.start + one.start, end: part.start + one.end }),
  );
  const theirs = read(other).filter(({ meanings }) => !meet(meanings, verb.meanings));
  return mine.some((one) => theirs.some((word) => alike(one, word)));
}

import { partAt } from '#src/core/checks/parts.ts';
import { alike, read } from '#src/core/checks/reading.ts';
import type { Language } from '#src/core/denials/antonyms.ts';
import { meet } from '#src/core/sets.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps, type Place, textBefore } from '#src/core/text/span.ts';
import { wordsOf } from '#src/core/text/words.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';
import { type ToldVerb, toldVerbs } from './told-verbs.ts';

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

const ofPast =
  /(?<!\p{L})(?:after|since|by|before|having|following)(?: (?:first|already|recently))? $/iu;

/** Whether a word is no verb that tells something: a noun with its determiner, an English -ing but behind what makes it past. */
function isNoun({ text, start }: Told, sentence: string, language: Language): boolean {
  if (language === 'en' && /ing$/u.test(text)) return !ofPast.test(textBefore(sentence, start, 24));
  return determiner[language].test(textBefore(sentence, start, 8));
}

const pastVerb =
  /(?<!\p{L})(?:was|were|has been|have been|took|came|went|began|did|closed|\p{L}{2,}ed)(?!\p{L})/iu;

/** Whether the part of a sentence that has a noun tells something as done: «la vente a été signée», `the sale closed`. */
function isPast(noun: Told, sentence: string, language: Language): boolean {
  const part = partAt(sentence, noun)?.text ?? '';
  const verbs = toldVerbs(part, language);
  if (verbs.some(({ manner }) => manner !== 'done' && manner !== 'present')) return false;
  return language === 'fr'
    ? verbs.length > 0 || /(?<!\p{L})a eu lieu(?!\p{L})/u.test(part)
    : pastVerb.test(part);
}

/** Whether a text tells a verb of the same without leaving it open, or no more openly than a brief does; a noun of the same meaning tells something only beside a verb of the past. */
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
        meet(meaningsOf(word.key), mine.meanings) &&
        !opened.some((one) => one.at <= word.start && word.end <= one.end) &&
        (!isNoun(word, sentence.text, language) || isPast(word, sentence.text, language)),
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
